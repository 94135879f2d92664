// Without a network, and without the server that the page came from: nothing of ours needs either.
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { inBrowserScope } from '@/scripts/browser/firefox-scope';
import { openCard, readCard, settledReport } from '@/scripts/browser/marks';
import type { BrowserSession } from '@/scripts/browser/open-browser';
import { servePages } from '@/scripts/browser/page-server';
import { until } from '@/scripts/browser/until';
import { factsInCard } from '@/tests/e2e/card-words';
import { openSection, pressNamed, says } from '@/tests/e2e/options-page';
import { BROWSERS, openWithExtension, press } from '@/tests/e2e/reader';
import { inExtension, request, storedSheets } from './fact-store';

/**
 * Take the network away from all of Firefox. Chromium has none here: the proxy that counts lets nothing
 * through but to this machine, and where its tools take a tab offline, no request would come to be counted.
 */
async function goOffline({ name, browser }: BrowserSession): Promise<void> {
  if (name === 'firefox') await inBrowserScope(browser)('Services.io.offline = true; undefined');
}

describe.each(BROWSERS)('offline in %s', (name) => {
  let session: BrowserSession;
  let page: Page;
  let before: readonly string[];
  beforeAll(async () => {
    const server = await servePages({ '/': '<p>KOMID is named.</p>' });
    session = await openWithExtension(name, { recordRequests: true });
    page = await session.newPage(server.url('/', 'news.test'));
    await settledReport(session, page);
    await server.close();
    await goOffline(session);
    before = await asked();
    expect(before.filter((url) => url.includes('news.test')).length).toBeGreaterThan(0); // They are counted.
  });
  afterAll(() => session?.close());
  // The browser itself asks for a picture of the site when it comes to it.
  const asked = async () =>
    (await session.requests()).filter((url) => !url.endsWith('/favicon.ico'));

  test('a card has all its facts, also from a store that has to be filled anew', async () => {
    await openCard(session, page, 0);
    await factsInCard(session, page);
    await page.keyboard.press('Escape');
    await page.mouse.move(1200, 700);
    await until(async () => !(await readCard(session, page)), 'no card');
    await session.killBackground();
    await inExtension(session, request("indexedDB.deleteDatabase('facts')"));
    await openCard(session, page, 0);
    await factsInCard(session, page);
    expect(await storedSheets(session)).toBeGreaterThan(100);
  });

  test('popup, library and options do what they do', async () => {
    const popup = await session.newExtensionWindow(`popup.html?tab=${session.tabId(page)}`);
    await says(popup, '1 topic');
    await press(popup, 'KOMID');
    await says(popup, 'All topics on this page');
    const library = await session.newExtensionPage('library.html#search?q=Kahuta');
    await says(library, /\d+ of \d+ facts/);
    const options = await session.newExtensionPage('options.html');
    await openSection(options, 'card');
    await pressNamed(options, 'input[type=radio]', 'Dark');
    await says(options, 'The settings of the card have been changed.');
    for (const each of [popup, library, options]) await each.close();
  });

  test('nothing was asked of the network meanwhile', async () => {
    expect(await asked()).toEqual(before);
  });
});
