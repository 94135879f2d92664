// What a reader sets in a private window: Chromium has a background of its own for those, Firefox one for all.
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { BrowserSession } from '@/scripts/browser/open-browser';
import { type PageServer, servePages } from '@/scripts/browser/page-server';
import { until } from '@/scripts/browser/until';
import { marks, shownMarks, THRICE } from './marked-pages';
import { BROWSERS, openWithExtension, paintedQuotes, press, wordsOf } from './reader';

const API = '(globalThis.browser ?? chrome)';
const RULE = "{ 'site:news.test': { host: 'full' } }";

describe.each(BROWSERS)('a private window of %s', (name) => {
  let server: PageServer;
  let session: BrowserSession;
  let probe: Page; // The one of the session goes when the extension is allowed more.
  let ordinary: Page;
  let hidden: Page;

  // Firefox never says that it has arrived at a page of an extension, which may be coming back yet.
  async function openPage(url: string): Promise<Page> {
    const page = await session.browser.newPage();
    const isThere = async () => {
      if (page.url() !== url) page.goto(url).catch(() => {});
      await new Promise((resolve) => setTimeout(resolve, 500));
      return page.evaluate('location.href + document.readyState').then(
        (there) => there === `${url}complete`,
        () => false,
      );
    };
    await until(isThere, url);
    return page;
  }

  async function openPrivate(url: string): Promise<Page> {
    const known = new Set(await session.browser.pages());
    await probe.evaluate(
      `${API}.windows.create({ incognito: true, url: '${url}' }).then(() => {})`,
    );
    return until(async () => {
      for (const page of await session.browser.pages()) {
        const isNew = !known.has(page);
        const at = isNew && (await page.evaluate('location.href').catch(() => undefined));
        if (at === url) return page;
      }
      return undefined;
    }, 'the private window');
  }
  const onDisk = () => probe.evaluate(`${API}.storage.local.get(null)`);

  beforeAll(async () => {
    server = await servePages({ '/': THRICE, '/private': THRICE });
    session = await openWithExtension(name);
    await session.allowPrivate();
    probe = await openPage(session.extensionUrl('manifest.json'));
  });
  afterAll(async () => {
    await session?.close();
    await server.close();
  });

  test('follows the ordinary rules', async () => {
    await probe.evaluate(`${API}.storage.local.set(${RULE})`);
    ordinary = await openPage(server.url('/', 'news.test'));
    await marks(ordinary, 3);
    hidden = await openPrivate(server.url('/private', 'news.test'));
    await marks(hidden, 3);
  });

  test('has its own, which hold there alone and are not stored', async () => {
    const before = await onDisk();
    const tabs = `${API}.tabs.query({}).then((all) => all.find(({ url }) => url?.endsWith('/private'))?.id)`;
    const popup = await openPrivate(session.extensionUrl('library.html'));
    const id = await popup.evaluate(tabs); // Chromium tells of private tabs in private pages only.
    await popup.evaluate(`void setTimeout(() => { location.href = 'popup.html?tab=${id}'; })`);
    await until(
      () => popup.evaluate("document.querySelector('.site') !== null").catch(() => false),
      'the popup',
    );
    await press(popup, 'news.test');
    await until(async () => (await paintedQuotes(hidden)).length === 0, 'no marks');
    await until(async () => (await wordsOf(popup)).includes('Off here'), 'the switch');
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
