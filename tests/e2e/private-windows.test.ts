// What a reader sets in a private window: Chromium has a background of its own for those, Firefox one for all.
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { BrowserSession } from '@/scripts/browser/open-browser';
import { type PageServer, servePages } from '@/scripts/browser/page-server';
import { until } from '@/scripts/browser/until';
import { marks, shownMarks, THRICE } from './marked-pages';
import { BROWSERS, openWithExtension, paintedQuotes, press, topicsTold, wordsOf } from './reader';

const API = '(globalThis.browser ?? chrome)';
const RULE = "{ 'site:news.test': { host: 'full' } }";
/** The address of a page that is whole; before, one of ours may have no extension API yet. */
const WHOLE = "document.readyState === 'complete' && location.href";
/** The id of the private tab. */
const TAB = `${API}.tabs.query({}).then((all) => all.find(({ url }) => url?.endsWith('/private'))?.id)`;

describe.each(BROWSERS)('a private window of %s', (name) => {
  let server: PageServer;
  let session: BrowserSession;
  let probe: Page; // The one of the session goes when the extension is allowed more.
  let ordinary: Page;
  let hidden: Page;
  let popup: Page;

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
        const there = isNew && (await page.evaluate(WHOLE).catch(() => undefined));
        if (there === url) return page;
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
    popup = await openPrivate(session.extensionUrl('library.html'));
    const id = await popup.evaluate(TAB); // Chromium tells of private tabs in private pages only.
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

  // As if a page had broken out of its renderer, and its script asked what it likes.
  test('tells a page the rules of its own site only, whichever it names', async () => {
    const set = { name: 'setPrivate', args: [{ kind: 'host', host: 'other.test' }, 'off'] };
    await popup.evaluate(`${API}.runtime.sendMessage(${JSON.stringify(set)})`);
    const asked = { name: 'privateRules', args: ['http://other.test/'] };
    const ask = `${API}.runtime.sendMessage(${JSON.stringify(asked)}).then(JSON.stringify)`;
    expect(await popup.evaluate(ask)).toContain('other.test');
    const answer = await popup.evaluate(`${TAB}.then((tabId) => ${API}.scripting.executeScript({
      target: { tabId },
      func: (asked) => (globalThis.browser ?? chrome).runtime.sendMessage(asked).then(JSON.stringify),
      args: [${JSON.stringify(asked)}],
    })).then(([{ result }]) => result)`);
    expect(answer).toContain('news.test');
    expect(answer).not.toContain('other.test');
  });
});

/** What Chromium makes ready ahead, at another host of the same site, and tells by a cookie when it has been read. */
const NEXT = {
  body: `<p>KOMID.</p><script>
    globalThis.wasAhead = document.prerendering;
    addEventListener('load', () => { document.cookie = 'ready; domain=news.test'; });</script>`,
  headers: { 'supports-loading-mode': 'credentialed-prerender' },
};

// Firefox makes no page ready ahead.
describe('a page that chromium has made ready ahead in a private window', () => {
  let server: PageServer;
  let session: BrowserSession;
  beforeAll(async () => {
    server = await servePages({ '/': '<p>KOMID.</p>', '/next': NEXT });
    session = await openWithExtension('chromium');
    await session.allowPrivate();
  });
  afterAll(async () => {
    await session?.close();
    await server.close();
  });

  test('goes by its own rules, not by those of the page it follows', async () => {
    const probe = await session.browser.newPage();
    await probe.goto(session.extensionUrl('manifest.json'));
    const open = async (url: string) => {
      const coming = session.browser.waitForTarget((target) => target.url() === url);
      await probe.evaluate(
        `${API}.windows.create({ incognito: true, url: '${url}' }).then(() => {})`,
      );
      return (await (await coming).page()) as Page;
    };
    const ours = await open(session.extensionUrl('library.html'));
    const rule = { kind: 'host', host: 'www.news.test' };
    const set = JSON.stringify({ name: 'setPrivate', args: [rule, 'off'] });
    await ours.evaluate(`${API}.runtime.sendMessage(${set})`);
    const page = await open(server.url('/', 'news.test'));
    await marks(page, 1);
    const next = server.url('/next', 'www.news.test');
    const rules = { prerender: [{ urls: [next], eagerness: 'immediate' }] };
    await page.evaluate((textContent) => {
      const script = document.createElement('script');
      document.head.append(Object.assign(script, { type: 'speculationrules', textContent }));
    }, JSON.stringify(rules));
    await until(() => page.evaluate('document.cookie'), 'the next page to be ready');
    await topicsTold(); // So that the marker in it has begun.
    // Led there by the driver, the page would be made anew.
    page.evaluate(`location.href = '${next}'`).catch(() => {});
    const isNext = () => page.evaluate("location.pathname === '/next'").catch(() => false);
    await until(isNext, 'the next page');
    expect(await page.evaluate('wasAhead')).toBe(true);
    await topicsTold();
    expect(await paintedQuotes(page)).toEqual([]);
  });
});
