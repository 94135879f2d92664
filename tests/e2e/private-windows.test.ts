// What a reader sets in a private window. Chromium has a background of its own for those; Firefox lets no
// driver allow an extension into them.
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { BrowserSession } from '@/scripts/browser/open-browser';
import { type PageServer, servePages } from '@/scripts/browser/page-server';
import { until } from '@/scripts/browser/until';
import { marks, shownMarks, THRICE } from './marked-pages';
import { openWithExtension, paintedQuotes, press, wordsOf } from './reader';

interface Extensions {
  chrome: {
    developerPrivate: {
      updateProfileConfiguration(of: object): Promise<unknown>;
      updateExtensionConfiguration(of: object): Promise<unknown>;
    };
    windows: { create(of: object): Promise<unknown> };
    tabs: { query(of: object): Promise<{ id?: number; url?: string }[]> };
    storage: {
      local: { get(of: null): Promise<object>; set(items: object): Promise<void> };
    };
  };
}

/** Let the extension into private windows, as a reader does in the browser's own page. */
async function allowPrivate(session: BrowserSession): Promise<void> {
  const extensionId = new URL(session.extensionUrl('')).hostname;
  const page = await session.browser.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate(async (id) => {
    const { chrome } = globalThis as unknown as Extensions;
    // Else an unpacked extension, which is loaded anew when it is allowed more, stays away.
    await chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
    const allowed = { extensionId: id, incognitoAccess: true };
    await chrome.developerPrivate.updateExtensionConfiguration(allowed);
  }, extensionId);
  await page.close();
}

describe('a private window of chromium', () => {
  let server: PageServer;
  let session: BrowserSession;
  let probe: Page; // The one of the session goes when the extension is allowed more.
  let ordinary: Page;
  let hidden: Page;

  async function openPage(url: string): Promise<Page> {
    const page = await session.browser.newPage();
    const isThere = () => page.goto(url).catch(() => undefined); // The extension may be coming back yet.
    await until(isThere, url, 15_000);
    return page;
  }
  async function openPrivate(url: string): Promise<Page> {
    await probe.evaluate(
      (address) =>
        (globalThis as unknown as Extensions).chrome.windows.create({
          incognito: true,
          url: address,
        }),
      url,
    );
    const target = await session.browser.waitForTarget((it) => it.url() === url);
    return target.asPage();
  }
  const onDisk = () =>
    probe.evaluate(() => (globalThis as unknown as Extensions).chrome.storage.local.get(null));

  beforeAll(async () => {
    server = await servePages({ '/': THRICE, '/private': THRICE });
    session = await openWithExtension('chromium');
    await allowPrivate(session);
    probe = await openPage(session.extensionUrl('manifest.json'));
  });
  afterAll(async () => {
    await session?.close();
    await server.close();
  });

  test('follows the ordinary rules', async () => {
    await probe.evaluate(() =>
      (globalThis as unknown as Extensions).chrome.storage.local.set({
        'site:news.test': { host: 'full' },
      }),
    );
    ordinary = await openPage(server.url('/', 'news.test'));
    await marks(ordinary, 3);
    hidden = await openPrivate(server.url('/private', 'news.test'));
    await marks(hidden, 3);
  });

  test('has its own, which hold there alone and are not stored', async () => {
    const before = await onDisk();
    const popup = await openPrivate(session.extensionUrl('library.html'));
    const tabId = await popup.evaluate(async () => {
      const { chrome } = globalThis as unknown as Extensions;
      const tabs = await chrome.tabs.query({});
      return tabs.find(({ url }) => url?.endsWith('/private'))?.id;
    });
    await popup.goto(session.extensionUrl(`popup.html?tab=${tabId}`));
    await press(popup, 'news.test');
    await until(async () => (await paintedQuotes(hidden)).length === 0, 'no marks', 15_000);
    await until(async () => (await wordsOf(popup)).includes('Off here'), 'the switch', 15_000);
    expect(await paintedQuotes(ordinary)).toHaveLength(3);
    expect(await onDisk()).toEqual(before);
    await hidden.reload();
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(await paintedQuotes(hidden)).toEqual([]);
    await press(popup, 'news.test');
    await shownMarks(hidden, 2); // Its rule is gone, there.
    expect(await onDisk()).toEqual(before);
  });
});
