// What the browser lets us into, given and withdrawn while pages are open.
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openCard } from '@/scripts/browser/marks';
import type { BrowserSession } from '@/scripts/browser/open-browser';
import { type PageServer, servePages } from '@/scripts/browser/page-server';
import { until } from '@/scripts/browser/until';
import type { BrowserName } from '@/scripts/find-browser';
import { BROWSERS, openWithExtension, paintedQuotes, press, wordsOf } from './reader';

const ALL = "{ origins: ['<all_urls>'] }";

/** Give or take access to all sites as the reader does: in Chromium's page of extensions, or at Firefox's add-ons. */
async function setAccess(session: BrowserSession, isGiven: boolean): Promise<void> {
  if (session.name === 'firefox') {
    if (!isGiven) await session.probe.evaluate(`browser.permissions.remove(${ALL})`);
    return;
  }
  const page = await session.browser.newPage();
  await page.goto('chrome://extensions');
  const id = new URL(session.extensionUrl('')).host;
  const access = isGiven ? 'ON_ALL_SITES' : 'ON_CLICK';
  await page.evaluate(`new Promise((done) => chrome.developerPrivate.updateExtensionConfiguration(
    { extensionId: '${id}', hostAccess: '${access}' }, done))`);
  await page.close();
}

const isMarked = async (page: Page) => (await paintedQuotes(page)).length > 0;

describe.each(BROWSERS)('access to sites in %s', (name: BrowserName) => {
  let server: PageServer;
  let session: BrowserSession;
  let page: Page;
  beforeAll(async () => {
    server = await servePages({ '/': '<p>KOMID</p>' });
    // Firefox asks in a window of its own, which no program can press.
    const firefoxPrefs = { 'extensions.webextOptionalPermissionPrompts': false };
    session = await openWithExtension(name, { firefoxPrefs });
    page = await session.newPage(server.url('/', 'news.test'));
    await until(() => isMarked(page), 'the marks');
  });
  afterAll(async () => {
    await session?.close();
    await server.close();
  });

  test('that is withdrawn takes the marks off pages that are open', async () => {
    await openCard(session, page);
    await setAccess(session, false);
    await until(async () => !(await isMarked(page)), 'the marks to vanish');
    expect(await page.evaluate(() => document.documentElement.lastElementChild?.tagName)).toBe(
      'BODY',
    );
    const later = await session.newPage(server.url('/', 'other.test'));
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(await isMarked(later)).toBe(false);
    await later.close();
  });

  // Its page in a window: no program can press Chromium's button where it waits for a click of the reader's.
  test('that is withdrawn is told by the popup, with the one step to give it', async () => {
    const popup = await session.newExtensionWindow(`popup.html?tab=${session.tabId(page)}`);
    await until(async () => /not given Parallax access/.test(await wordsOf(popup)), 'the reason');
    expect(await wordsOf(popup)).toContain('Allow on all sites');
    // What Chromium asks then, no program can answer.
    if (name === 'firefox') await press(popup, 'Allow on all sites');
    await popup.close();
  });

  test('that is given marks pages that are open, without a reload', async () => {
    await page.evaluate(() => Object.assign(globalThis, { isSame: true }));
    await setAccess(session, true);
    await until(() => isMarked(page), 'the marks to be back');
    expect(await page.evaluate(() => 'isSame' in globalThis)).toBe(true);
    expect(await paintedQuotes(page)).toEqual(['KOMID']);
  });
});
