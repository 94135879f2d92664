// The background is stopped, as browsers do whenever they like, at each step of the reader's way.
import { rmSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hoverMention, openCard, readCard, settledReport } from '@/scripts/browser/marks';
import type { BrowserSession } from '@/scripts/browser/open-browser';
import { type PageServer, servePages } from '@/scripts/browser/page-server';
import { until } from '@/scripts/browser/until';
import { factsInCard } from '@/tests/e2e/card-words';
import { inCard } from '@/tests/e2e/in-card';
import { says, storedIn } from '@/tests/e2e/options-page';
import {
  BROWSERS,
  extensionWith,
  openWithExtension,
  paintedQuotes,
  press,
} from '@/tests/e2e/reader';

import { stopOnce } from './extension-life';

/** Has the background take its time over what it is asked for, so that it can be stopped over it. */
const SLOW = `(() => {
  if (globalThis.document?.body !== undefined && !globalThis.location.pathname.includes('background')) return;
  const { runtime } = globalThis.browser ?? globalThis.chrome ?? {};
  if (runtime?.id === undefined || !runtime.onMessage) return;
  const event = runtime.onMessage;
  const add = event.addListener.bind(event);
  const late = (name) => name === 'factSheet' || name === 'topics' || name === 'switchSite';
  event.addListener = (listener) => add((message, sender, send) => {
    if (!late(message?.name)) return listener(message, sender, send);
    setTimeout(() => listener(message, sender, send), 700);
    return true;
  });
})();`;

let server: PageServer;
beforeAll(async () => {
  server = await servePages({
    '/': '<p>KOMID is named.</p>',
    '/two': '<p>A.Q. Khan is named.</p>',
  });
});
afterAll(() => server.close());

describe.each(BROWSERS)('the background of %s being stopped', (name) => {
  const extension = extensionWith(SLOW, name);
  let session: BrowserSession;
  let page: Page;
  let other: Page;
  beforeAll(async () => {
    session = await openWithExtension(name, { extension });
    await session.killBackground();
    other = await session.newPage(server.url('/two', 'other.test'));
    await settledReport(session, other);
    page = await session.newPage(server.url('/', 'news.test'));
    await settledReport(session, page);
  });
  afterAll(async () => {
    await session?.close();
    rmSync(extension, { recursive: true, force: true });
  });

  const cardSays = (words: string | RegExp) =>
    until(async () => (await readCard(session, page))?.text.match(words), `the card: ${words}`);
  async function closeCard(): Promise<void> {
    await page.keyboard.press('Escape');
    await page.mouse.move(1200, 700);
    await until(async () => !(await readCard(session, page)), 'no card');
  }
  async function pressOff(): Promise<void> {
    const off = await until(
      async () =>
        (await inCard(session, page, 'button')).find(({ text }) => text.startsWith('Off')),
      'the button',
    );
    await page.mouse.click(off.box.x + off.box.width / 2, off.box.y + off.box.height / 2);
  }
  const isMarked = async (where: Page) => (await paintedQuotes(where)).length > 0;

  test('before the first message: the page is marked, and the card shows its facts', async () => {
    expect(await paintedQuotes(page)).toEqual(['KOMID']);
    await session.killBackground();
    await openCard(session, page, 0);
    await factsInCard(session, page);
    await closeCard();
  });

  test('between hover and answer: the card says that it looks, and then shows its facts', async () => {
    await hoverMention(session, page, 0);
    await cardSays('Looking up');
    await stopOnce(session);
    expect((await readCard(session, page))?.text).toContain('Looking up');
    await factsInCard(session, page);
    expect((await readCard(session, page))?.text).not.toMatch(/did not answer|could not be read/);
    await closeCard();
  });

  test('time and again: the card says that Parallax did not answer; the next one has the facts', async () => {
    await hoverMention(session, page, 0);
    await cardSays('Looking up');
    const isTold = async () => /did not answer/.test((await readCard(session, page))?.text ?? '');
    await until(async () => {
      await stopOnce(session);
      return isTold();
    }, 'the words');
    expect((await readCard(session, page))?.text).toContain('rest on the words again');
    await closeCard();
    await openCard(session, page, 0);
    await factsInCard(session, page);
    await closeCard();
  });

  test('between the change of a rule in the popup and its spreading: every page follows', async () => {
    const second = await session.newPage(server.url('/', 'news.test'));
    await settledReport(session, second);
    await page.bringToFront();
    const popup = await session.openPopup(page);
    await says(popup, '1 topic');
    await press(popup, 'news.test');
    await stopOnce(session);
    for (const each of [page, second])
      await until(async () => !(await isMarked(each)), 'the marks to vanish');
    expect((await storedIn(session))['site:news.test']).toEqual({ host: 'off' });
    await popup.close().catch(() => {}); // Chromium shuts one when another window comes up.
    await session.probe.evaluate(
      '(globalThis.browser ?? chrome).storage.local.remove("site:news.test")',
    );
    for (const each of [page, second]) {
      await each.bringToFront();
      await until(() => isMarked(each), 'the marks to be back');
    }
    await second.close();
  });

  test('over a site that is switched off in the card: it is off', async () => {
    await page.bringToFront();
    await openCard(session, page, 0);
    await pressOff();
    await new Promise((resolve) => setTimeout(resolve, 200));
    await stopOnce(session);
    await until(async () => !(await isMarked(page)), 'the marks to vanish');
    expect((await storedIn(session))['site:news.test']).toEqual({ host: 'off' });
    expect(await isMarked(other)).toBe(true);
    await session.probe.evaluate(
      '(globalThis.browser ?? chrome).storage.local.remove("site:news.test")',
    );
    await until(() => isMarked(page), 'the marks to be back');
  });

  test('while popup, panel and library are open: each goes on', async () => {
    const popup = await session.newExtensionWindow(`popup.html?tab=${session.tabId(page)}`);
    const panel = await session.newExtensionWindow(`sidepanel.html?tab=${session.tabId(page)}`);
    const library = await session.newExtensionWindow('library.html');
    for (const surface of [popup, panel]) {
      await says(surface, '1 topic');
      await other.reload(); // A page that has come has them look again, at what is slow to come.
      await session.killBackground();
      await press(surface, 'KOMID');
      await says(surface, 'All topics on this page');
      await says(surface, /\d+ of \d+ facts|March 2003/);
    }
    await session.killBackground();
    await library.evaluate(() => {
      location.hash = '#search?q=Kahuta';
    });
    await says(library, /\d+ of \d+ facts/);
    for (const surface of [popup, panel, library]) await surface.close();
  });
});
