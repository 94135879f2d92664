import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readCard, settledReport } from '@/scripts/browser/marks';
import type { BrowserSession } from '@/scripts/browser/open-browser';
import { type PageServer, servePages } from '@/scripts/browser/page-server';
import { until } from '@/scripts/browser/until';
import { BROWSERS, openWithExtension } from './reader';

const ROOTS = `<!doctype html><meta charset="utf-8"><p>Rain in Lahore.</p>
<x-open></x-open><x-closed></x-closed><div id="late"></div><p id="p"></p>
<script>
const put = (selector, mode, html) => {
  document.querySelector(selector).attachShadow({ mode }).innerHTML = html;
};
put('x-open', 'open', '<p>KOMID sells.</p>');
put('x-closed', 'closed', '<p>A.Q. Khan, <x-inner></x-inner></p>');
</script>`;

let server: PageServer;
beforeAll(async () => {
  server = await servePages({ '/roots': ROOTS });
});
afterAll(() => server.close());

describe.each(BROWSERS)('text in shadow roots in %s', (name) => {
  let session: BrowserSession;
  let page: Page;

  beforeAll(async () => {
    session = await openWithExtension(name);
    page = await session.newPage(server.url('/roots', 'news.test'));
  });
  afterAll(() => session?.close());

  const quotes = async () => {
    const { mentions } = await settledReport(session, page);
    return mentions.map(({ quote }) => quote);
  };

  test('is marked, open or closed, though nothing outside them needs the finder', async () => {
    await until(async () => (await quotes()).length === 2, 'both to be marked');
    expect(await quotes()).toEqual(['KOMID', 'A.Q. Khan']);
  });

  test('is seen to be marked', async () => {
    const { mentions } = await settledReport(session, page);
    const shots = () =>
      Promise.all(
        mentions.map(({ rect }) =>
          page.screenshot({ clip: { ...rect, height: rect.height + 6 }, encoding: 'base64' }),
        ),
      );
    const marked = await shots();
    await page.evaluate(() => CSS.highlights.clear());
    await until(
      async () => (await shots()).every((shot, at) => shot !== marked[at]),
      'the underlines to have been visible',
    );
    await page.evaluate(() => document.body.append('.'));
  });

  test('opens its card, even in a closed root', async () => {
    const { mentions } = await settledReport(session, page);
    const { rect } = mentions[1] ?? { rect: { x: 0, y: 0 } };
    await page.mouse.move(0, 0);
    await page.mouse.move(rect.x + 4, rect.y + 6, { steps: 4 });
    const card = await until(() => readCard(session, page), 'the card');
    expect(card.text).toContain('A.Q. Khan');
    await page.mouse.move(1200, 700);
    await until(async () => !(await readCard(session, page)), 'the card to close');
  });

  test('is not our own card’s', async () => {
    expect(await quotes()).toEqual(['KOMID', 'A.Q. Khan']);
  });

  test('is marked in a root attached long after the page has loaded', async () => {
    await page.evaluate(() => {
      const host = document.querySelector('#late') as HTMLElement;
      host.attachShadow({ mode: 'closed' }).innerHTML = '<p>The Ghauri missile.</p>';
    });
    await page.evaluate(() => document.querySelector('#p')?.append('Snow.'));
    await until(async () => (await quotes()).length === 3, 'the mark in the late root', 40_000);
  });
});
