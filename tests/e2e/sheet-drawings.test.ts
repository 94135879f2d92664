import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { settledReport } from '@/scripts/browser/marks';
import type { BrowserSession } from '@/scripts/browser/open-browser';
import { type PageServer, servePages } from '@/scripts/browser/page-server';
import { until } from '@/scripts/browser/until';
import { BROWSERS, press, wordsOf } from './reader';
import { shareBrowser } from './shared-browser';

let server: PageServer;
beforeAll(async () => {
  server = await servePages({ '/': '<p>A.Q. Khan and the Ghauri missile are named.</p>' });
});
afterAll(() => server.close());

describe.each(BROWSERS)('a fact sheet in the popup of %s', (name) => {
  let session: BrowserSession;
  beforeAll(async () => {
    session = await shareBrowser(name);
  });
  afterAll(() => session?.close());

  test('fetches its drawings and their styles when they are unfolded', async () => {
    const article = await session.newPage(server.url('/', 'news.test'));
    await settledReport(session, article);
    const popup = await session.openPopup(article);
    await until(async () => (await wordsOf(popup)).includes('2 topics'), 'the list of topics');
    await press(popup, 'Ghauri');
    await until(async () => /disputed/i.test(await wordsOf(popup)), 'the fact sheet');
    const drawn = () =>
      popup.evaluate(() => [
        document.querySelectorAll('.timeline-drawing .mark').length > 0,
        getComputedStyle(document.querySelector('.timeline') ?? document.body).position,
        document.querySelectorAll('.connection').length > 0,
        getComputedStyle(document.querySelector('.connection') ?? document.body).position,
      ]);
    expect(await drawn()).toEqual([false, 'static', false, 'static']);
    await popup.evaluate(() => {
      for (const id of ['sheet-timeline', 'sheet-connections'])
        document.getElementById(id)?.click();
    });
    const all = JSON.stringify([true, 'relative', true, 'absolute']);
    await until(async () => JSON.stringify(await drawn()) === all, 'both drawings');
  });
});
