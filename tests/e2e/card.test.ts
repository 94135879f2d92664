import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  hoverMention,
  openCard,
  readCard,
  readReport,
  settledReport,
} from '@/scripts/browser/marks';
import type { BrowserSession } from '@/scripts/browser/open-browser';
import { type PageServer, servePages } from '@/scripts/browser/page-server';
import { until } from '@/scripts/browser/until';
import { BROWSERS, HEIGHT, paintedQuotes, press, WIDTH } from './reader';
import { shareBrowser } from './shared-browser';

const LOW = `<body style="margin:0"><p style="position:absolute;top:300px">KOMID</p>
  <p style="position:absolute;top:600px;left:20px">Ghauri missile</p>
  <p style="position:absolute;top:740px;left:1100px">A.Q. Khan</p>`;

let server: PageServer;
beforeAll(async () => {
  server = await servePages({
    '/': '<p>KOMID is named.</p>',
    '/low': LOW,
    '/large': `<html style="zoom:1.7">${LOW.replace('740px;left:1100px', '400px;left:20px')}`,
    '/other': '<p>Ku Wol San</p>',
  });
});
afterAll(() => server.close());

describe.each(BROWSERS)('a card in %s', (name) => {
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

  const facts = () =>
    until(async () => {
      const card = await readCard(session, page);
      return card?.text.includes('Show all') && card;
    }, 'the facts');

  async function hoverAt(nth: number): Promise<void> {
    const { rect } = (await settledReport(session, page)).mentions[nth] ?? { rect: undefined };
    await page.mouse.move(600, 20);
    await until(async () => !(await readCard(session, page)), 'no card');
    await page.mouse.move((rect?.x ?? 0) + 9, (rect?.y ?? 0) + 9, { steps: 3 });
  }

  test('near the corner of the window stays open, whole, inside it and clear of its line', async () => {
    await open('/low');
    await hoverAt(0); // The code of the card is here from now on, and its arrival no excuse.
    await facts();
    await hoverAt(2);
    await facts();
    await new Promise((resolve) => setTimeout(resolve, 700));
    const { box } = await facts();
    expect(box.height).toBeGreaterThan(300);
    expect(box.x + box.width).toBeLessThanOrEqual(WIDTH);
    expect(box.y).toBeGreaterThanOrEqual(0);
    expect(box.y + box.height).toBeLessThanOrEqual(756);
  });

  test('is not squeezed into the room that was enough for it while it was empty', async () => {
    await open('/low');
    await hoverAt(1);
    await facts();
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect((await facts()).box.height).toBeGreaterThan(300);
  });

  test('on a page that enlarges itself has its own size, beside its mention', async () => {
    await open('/large');
    await hoverAt(2);
    await new Promise((resolve) => setTimeout(resolve, 500));
    const { box } = await facts();
    expect(box.height).toBeLessThanOrEqual(HEIGHT);
    expect(box.y).toBeGreaterThanOrEqual(0);
    expect(box.y + box.height).toBeLessThanOrEqual(HEIGHT);
  });

  test('comes although the background is stopped again and again while it is fetched', async () => {
    await open('/');
    await hoverMention(session, page, 0);
    for (let kill = 0; kill < 3; kill += 1) await session.killBackground().catch(() => {});
    await page.mouse.move(600, 400);
    await openCard(session, page, 0);
    await facts();
    expect(await paintedQuotes(page)).toEqual(['KOMID']);
  });

  test('does not come, and breaks nothing, when its mention is gone by then', async () => {
    await open('/');
    await hoverMention(session, page, 0);
    await page.evaluate(() => {
      const [text] = document.querySelector('p')?.childNodes ?? [];
      (text as Text).data = 'X';
      document.body.append('A.Q. Khan');
    });
    await new Promise((resolve) => setTimeout(resolve, 600));
    expect(await readCard(session, page)).toBeUndefined();
    await until(async () => (await paintedQuotes(page))[0] === 'A.Q. Khan', 'the new text marked');
  });

  test('comes in a document that the page has written anew', async () => {
    await open('/');
    await page.evaluate(() => {
      document.open();
      document.write('<p>Then A.Q. Khan.</p>');
      document.close();
    });
    await until(async () => (await paintedQuotes(page))[0] === 'A.Q. Khan', 'the new text marked');
    await openCard(session, page, 0);
    await facts();
  });

  test('does not come back with a page that was left before its site was switched off', async () => {
    await open('/');
    await page.goto(server.url('/other', 'news.test'));
    await settledReport(session, page);
    const popup = await session.openPopup(page);
    await press(popup, 'news.test');
    await until(async () => !(await readReport(session, page)), 'the marks to vanish');
    await popup.close();
    // Driven by the page: drivers wait for a load, which a page from memory never has.
    await page.evaluate(() => void setTimeout(() => history.back()));
    const words = () => page.evaluate(() => document.body.innerText).catch(() => ''); // It navigates.
    await until(async () => (await words()).includes('KOMID'), 'the page left before');
    await until(async () => !(await readReport(session, page)), 'no marks on the page left before');
    expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
  });
});
