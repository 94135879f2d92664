import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openCard, settledReport } from '@/scripts/browser/marks';
import type { BrowserSession } from '@/scripts/browser/open-browser';
import { type PageServer, servePages } from '@/scripts/browser/page-server';
import { until } from '@/scripts/browser/until';
import { pdfOf } from '@/tests/fakes/pdf-files';
import { faults } from './axe-faults';
import { factsInCard } from './card-words';
import { choose, fileOf, sideOf } from './desk-files';
import { cardMarkup } from './in-card';
import { BROWSERS, press, wordsOf } from './reader';
import { shareBrowser } from './shared-browser';

let server: PageServer;
beforeAll(async () => {
  server = await servePages({
    '/': '<p>A.Q. Khan and the Ghauri missile are named.</p>',
    '/bare': '<!doctype html><html lang="en"><title>Bare</title><main><h1>Bare</h1></main>',
  });
});
afterAll(() => server.close());

const THEMES = ['light', 'dark'] as const;

describe.each(BROWSERS)('axe finds nothing wrong in %s', (name) => {
  let session: BrowserSession;

  beforeAll(async () => {
    session = await shareBrowser(name);
  });
  afterAll(() => session?.close());

  async function openArticle(): Promise<Page> {
    const page = await session.newPage(server.url('/', 'news.test'));
    await settledReport(session, page);
    return page;
  }

  test.each(THEMES)('with the card as it opens, %s', async (theme) => {
    await session.setDark(theme === 'dark');
    const article = await openArticle();
    await openCard(session, article, 0);
    await factsInCard(session, article);
    const markup = await cardMarkup(session, article);
    // Axe cannot see into a closed root, so it is shown the same in an open one.
    const page = await session.newPage(server.url('/bare', 'news.test'));
    await page.evaluate((html) => {
      const host = document.querySelector('main')?.appendChild(document.createElement('div'));
      const root = host?.attachShadow({ mode: 'open' });
      if (root) root.innerHTML = html;
    }, markup);
    expect(await faults(page)).toEqual([]);
  });

  test.each(THEMES)('with the popup and a fact sheet in it, %s', async (theme) => {
    await session.setDark(theme === 'dark');
    const popup = await session.openPopup(await openArticle());
    await until(async () => (await wordsOf(popup)).includes('2 topics'), 'the list of topics');
    expect(await faults(popup)).toEqual([]);
    await press(popup, 'Ghauri');
    await until(async () => /disputed/i.test(await wordsOf(popup)), 'the fact sheet');
    expect(await faults(popup)).toEqual([]);
    await popup.close();
  });

  test.each(THEMES)('with the reading desk, bare and with a document, %s', async (theme) => {
    await session.setDark(theme === 'dark');
    const desk = await session.newExtensionPage('desk.html');
    await session.setDark(theme === 'dark'); // What was asked before this tab was there.
    expect(await faults(desk)).toEqual([]);
    const lines = ['A.Q. Khan sold centrifuges to North Korea.'];
    await choose(desk, fileOf('one.pdf', await pdfOf([[{ lines }]])));
    await sideOf(desk);
    expect(await faults(desk)).toEqual([]);
    await press(desk, 'Close document');
    await choose(desk, fileOf('one.txt', Buffer.from('A.Q. Khan \xfc', 'latin1')));
    await sideOf(desk);
    expect(await faults(desk)).toEqual([]);
  });
});
