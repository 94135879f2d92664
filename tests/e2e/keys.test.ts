// The ways to a card by key.
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readCard, readReport, settledReport } from '@/scripts/browser/marks';
import type { BrowserSession } from '@/scripts/browser/open-browser';
import { type PageServer, servePages } from '@/scripts/browser/page-server';
import { until } from '@/scripts/browser/until';
import { askByKey, BROWSERS, paintedQuotes } from './reader';
import { shareBrowser } from './shared-browser';

const BODY = '<body style="margin:40px;font:16px/40px serif">';

let server: PageServer;
beforeAll(async () => {
  server = await servePages({
    '/way': `${BODY}<p>KOMID.</p><p>A.Q. Khan.</p><p>Rain.</p>`,
    '/far': `<p>KOMID.</p><p style="margin-top:3000px">A.Q. Khan.</p><textarea></textarea>`,
    '/frames': '<textarea></textarea><iframe src="/way" width="600" height="300"></iframe>',
  });
});
afterAll(() => server.close());

describe.each(BROWSERS)('the keys in %s', (name) => {
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

  const cardOf = (words: string) =>
    until(async () => (await readCard(session, page))?.text.includes(words), `the card: ${words}`);
  const noCard = () => until(async () => !(await readCard(session, page)), 'no card');

  const act = (command: string) => askByKey(session, page, command);

  test('steps by key from mention to mention, scrolled to, and round the end', async () => {
    await open('/far');
    expect(await act('next-mention')).toBe(true);
    await cardOf('KOMID');
    await act('next-mention');
    await cardOf('A.Q. Khan');
    expect(await page.evaluate(() => scrollY)).toBeGreaterThan(1000);
    await act('previous-mention');
    await cardOf('KOMID');
    expect(await page.evaluate(() => scrollY)).toBeLessThan(1000);
  });

  test('goes into the card by key, and out again with Escape, back to where the focus was', async () => {
    await open('/far');
    await act('open-card');
    await cardOf('KOMID');
    expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true);
    await act('open-card');
    const focused = () => document.activeElement?.parentElement === document.documentElement;
    await until(() => page.evaluate(focused), 'the focus in the card');
    await page.keyboard.press('Escape');
    await noCard();
    expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true);
  });

  test('is left alone while writing', async () => {
    await open('/far');
    await page.focus('textarea');
    expect(await act('next-mention')).toBe(false);
    expect(await readCard(session, page)).toBeUndefined();
  });

  test('has the mention stand out whose card is open', async () => {
    await open('/way');
    const names = () => page.evaluate(() => [...CSS.highlights.keys()].sort());
    await act('next-mention');
    await cardOf('KOMID');
    expect(await names()).toEqual(['dotted-underline', 'solid-underline']);
    await page.keyboard.press('Escape');
    await noCard();
    expect(await names()).toEqual(['dotted-underline']);
  });

  // Chromium's shortcuts hear no program.
  if (name === 'firefox') {
    test('presses the keys, also for a page whose mentions are in a frame', async () => {
      await open('/way');
      await page.bringToFront();
      await session.pressShortcut?.('J');
      await cardOf('KOMID');
      await session.pressShortcut?.('Y');
      await until(async () => !(await readReport(session, page)), 'the site to be off');
      await session.pressShortcut?.('Y');
      await until(async () => (await paintedQuotes(page)).length === 2, 'the marks to be back');
      await open('/frames');
      await page.bringToFront();
      const framed = page.frames()[1];
      await until(
        async () => (await framed?.evaluate(() => CSS.highlights.size)) === 1,
        'marks in the frame',
      );
      await session.pressShortcut?.('J');
      await until(
        async () => (await framed?.evaluate(() => CSS.highlights.has('solid-underline'))) === true,
        'the card in the frame',
      );
    });
  }
});
