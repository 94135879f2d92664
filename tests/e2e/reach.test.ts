// The ways to a card by pointer and by finger, and how many mentions have one.
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openCard, readCard, settledReport } from '@/scripts/browser/marks';
import type { BrowserSession } from '@/scripts/browser/open-browser';
import { type PageServer, servePages } from '@/scripts/browser/page-server';
import { until } from '@/scripts/browser/until';
import { BROWSERS, paintedQuotes, setDensity } from './reader';
import { shareBrowser } from './shared-browser';

const NAMES = ['KOMID', 'A.Q. Khan', 'the Ghauri missile', 'the Nodong ballistic missile'];
const SECTION = `<h2>Rain</h2><p>${NAMES.join(', ')}.</p>`;
const BODY = '<body style="margin:40px;font:16px/40px serif">';

let server: PageServer;
beforeAll(async () => {
  server = await servePages({
    '/many': `${BODY}${SECTION.repeat(5)}`,
    '/one': `${BODY}${SECTION.replace('h2', 'h4').repeat(5)}`,
    '/way': `${BODY}<p>KOMID.</p><p>A.Q. Khan.</p><p>Rain.</p>`,
    '/tap': '<p style="font-size:24px">KOMID. <a href="#on">A.Q. Khan</a></p><p>Rain.</p>',
    '/tap-closed': `<div id="host" style="font-size:24px"></div><script>
      host.attachShadow({ mode: 'closed' }).innerHTML = '<a href="#on">A.Q. Khan</a>';</script>`,
  });
});
afterAll(() => server.close());

const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

describe.each(BROWSERS)('a reader of %s', (name) => {
  let session: BrowserSession;
  let page: Page;

  beforeAll(async () => {
    session = await shareBrowser(name);
  });
  afterAll(() => session?.close());

  async function open(path: string): Promise<void> {
    page = await session.newPage(server.url(path, 'news.test'));
    await settledReport(session, page);
  }

  const mentions = async () => (await settledReport(session, page)).mentions;
  const cardOf = (words: string) =>
    until(async () => (await readCard(session, page))?.text.includes(words), `the card: ${words}`);
  const noCard = () => until(async () => !(await readCard(session, page)), 'no card');

  test('sweeps over twenty mentions, and no card opens', async () => {
    await open('/many');
    const all = await mentions();
    expect(all).toHaveLength(20);
    await openCard(session, page, 0); // The code of the card is here from now on.
    await page.mouse.move(1200, 10);
    await noCard();
    await page.evaluate(() => {
      const counted = globalThis as typeof globalThis & { hosts: number };
      counted.hosts = 0;
      new MutationObserver((records) => {
        counted.hosts += records.flatMap(({ addedNodes }) => [...addedNodes]).length;
      }).observe(document.documentElement, { childList: true });
    });
    for (const { rect } of await mentions()) {
      await page.mouse.move(rect.x, rect.y + rect.height / 2, { steps: 2 });
      await page.mouse.move(rect.x + rect.width, rect.y + rect.height / 2, { steps: 4 });
    }
    await page.mouse.move(1200, 10);
    await wait(600);
    expect(await page.evaluate(() => (globalThis as unknown as { hosts: number }).hosts)).toBe(0);
  });

  test('goes to the card straight over another mention, and keeps it', async () => {
    await open('/way');
    const { box } = await openCard(session, page, 0);
    const [from, crossed] = (await mentions()).map(({ rect }) => rect);
    expect(crossed?.y).toBeGreaterThan(from?.y ?? 0);
    const x = (from?.x ?? 0) + 20;
    for (let y = from?.y ?? 0; y < box.y + 30; y += 3) {
      await page.mouse.move(x, y);
      await wait(8);
    }
    await wait(700);
    expect((await readCard(session, page))?.text).toContain('KOMID');
  });

  // Firefox's driver gives a mouse's clicks for taps.
  if (name === 'chromium') {
    test('taps a mention and its card opens; a tap elsewhere closes it', async () => {
      await open('/tap');
      const [komid] = await mentions();
      await page.touchscreen.tap((komid?.rect.x ?? 0) + 8, (komid?.rect.y ?? 0) + 8);
      await cardOf('KOMID');
      await page.touchscreen.tap(700, 500);
      await noCard();
    });

    test.each([
      ['a link', '/tap'],
      ['a link in a closed root', '/tap-closed'],
    ])('taps a mention in %s, and follows it', async (_what, path) => {
      await open(path);
      const linked = (await mentions()).at(-1);
      await page.touchscreen.tap((linked?.rect.x ?? 0) + 8, (linked?.rect.y ?? 0) + 8);
      await until(() => page.evaluate(() => location.hash === '#on'), 'the link to be followed');
      await wait(400);
      expect(await readCard(session, page)).toBeUndefined();
    });
  }

  test('has more or fewer mentions underlined at once, as set', async () => {
    await open('/one');
    const set = (density: string) => setDensity(session, density);
    await set('none');
    await until(async () => (await paintedQuotes(page)).length === 0, 'none');
    await set('first');
    await until(async () => (await paintedQuotes(page)).length === 4, 'the first of each');
    await set('every');
    await until(async () => (await paintedQuotes(page)).length === 20, 'every one');
    expect((await settledReport(session, page)).topics.map(({ count }) => count)).toEqual([
      5, 5, 5, 5,
    ]);
    await set('first');
  });
});
