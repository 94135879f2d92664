// A page that mentions nothing: counts of what it costs, all of them nothing.
import { rmSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openCard, settledReport } from '@/scripts/browser/marks';
import type { BrowserSession } from '@/scripts/browser/open-browser';
import { type PageServer, servePages } from '@/scripts/browser/page-server';
import { BROWSERS, extensionWith, openWithExtension, topicsTold } from './reader';

const RAIN = 'Rain in Lahore, snow in the hills, and wind from the east until Sunday. ';
const PAGES = {
  '/quiet': `<!doctype html><title>Weather</title><main>${`<p>${RAIN.repeat(5)}</p>`.repeat(200)}</main>`,
  '/named': '<!doctype html><title>News</title><p>KOMID was named.</p>',
};

/** Runs before each of our scripts: counts what they send to the background, by whatever way. */
const COUNT_MESSAGES = `(() => {
  if (!globalThis.document) return;
  const { runtime } = globalThis.browser ?? globalThis.chrome;
  const key = Symbol.for('test.messages');
  if (key in globalThis) return;
  globalThis[key] = 0;
  for (const name of ['sendMessage', 'connect']) {
    const own = runtime[name].bind(runtime);
    runtime[name] = (...words) => { globalThis[key] += 1; return own(...words); };
  }
})();`;

/** Runs before the page: counts every change of its tree from when it has been read in on. */
const countWrites = () => {
  const world = globalThis as { writes?: number };
  world.writes = 0;
  const watch = { subtree: true, childList: true, attributes: true, characterData: true };
  document.addEventListener('DOMContentLoaded', () => {
    new MutationObserver((records) => {
      world.writes = (world.writes ?? 0) + records.length;
    }).observe(document, watch);
  });
};

let server: PageServer;
beforeAll(async () => {
  server = await servePages(PAGES);
});
afterAll(() => server.close());

describe.each(BROWSERS)('a page that mentions nothing, in %s,', (name) => {
  const extension = extensionWith(COUNT_MESSAGES, name);
  let session: BrowserSession;
  let page: Page;
  let asked: readonly string[];

  beforeAll(async () => {
    session = await openWithExtension(name, { extension, recordRequests: true });
    await session.killBackground();
    asked = await session.requests();
    page = await open('/quiet', 'quiet.test');
    await topicsTold(); // If there were any.
  });
  afterAll(async () => {
    await session?.close();
    rmSync(extension, { recursive: true, force: true });
  });

  const open = async (path: string, host: string) => {
    const opened = await session.newPage('about:blank');
    await opened.evaluateOnNewDocument(countWrites);
    await opened.goto(server.url(path, host));
    await settledReport(session, opened);
    return opened;
  };
  const messages = (of: Page) =>
    session.inContentWorld(
      of,
      () => (globalThis as unknown as Record<symbol, number>)[Symbol.for('test.messages')] ?? -1,
    );
  const writes = (of: Page) => of.evaluate(() => (globalThis as { writes?: number }).writes ?? -1);

  test('sends no message', async () => {
    expect(await messages(page)).toBe(0);
  });

  test('wakes no background', async () => {
    expect(await session.isBackgroundRunning()).toBe(false);
  });

  test('has nothing written into its tree, its style sheets or its highlights', async () => {
    expect(await writes(page)).toBe(0);
    const styles = () => [document.styleSheets.length, document.adoptedStyleSheets.length];
    expect(await page.evaluate(styles)).toEqual([0, 0]);
    expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
  });

  test('asks nothing of the network but what the page itself does', async () => {
    const since = (await session.requests()).slice(asked.length);
    expect(since.filter((url) => !url.endsWith('/favicon.ico'))).toEqual([
      server.url('/quiet', 'quiet.test'),
    ]);
  });

  test('stays all of that while it changes and turns', async () => {
    await page.evaluate((rain) => {
      const { body } = document;
      for (let at = 0; at < 100; at += 1) {
        body.insertAdjacentHTML('beforeend', `<p>${rain}</p>`);
        if (at % 10 === 0) history.pushState(null, '', `/quiet?${at}`);
      }
      body.innerHTML = `<p>${rain}</p>`;
    }, RAIN);
    const own = await writes(page);
    await settledReport(session, page);
    await topicsTold();
    expect(own).toBeGreaterThan(0);
    expect(await writes(page)).toBe(own);
    expect(await messages(page)).toBe(0);
    expect(await session.isBackgroundRunning()).toBe(false);
  });

  test('is told from one that mentions something by the same counts', async () => {
    const named = await open('/named', 'news.test');
    await topicsTold();
    expect(await messages(named)).toBeGreaterThan(0);
    expect(await session.isBackgroundRunning()).toBe(true);
    expect(await writes(named)).toBe(0); // Its marks are not in the tree; an open card is.
    await openCard(session, named);
    expect(await writes(named)).toBeGreaterThan(0);
    expect(await named.evaluate(() => CSS.highlights.size)).toBeGreaterThan(0);
  });
});
