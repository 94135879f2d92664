import { rmSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openCard, settledReport } from '@/scripts/browser/marks';
import type { BrowserSession } from '@/scripts/browser/open-browser';
import { type PageServer, servePages } from '@/scripts/browser/page-server';
import { until } from '@/scripts/browser/until';
import { factsInCard } from './card-words';
import { extensionWith, openWithExtension, press, wordsOf } from './reader';

// Chrome before 148 has no `browser` of its own.
const WITHOUT_NAMESPACE = 'delete globalThis.browser;';

describe('a Chrome without the browser namespace', () => {
  const extension = extensionWith(WITHOUT_NAMESPACE, 'chromium');
  let server: PageServer;
  let session: BrowserSession;
  let page: Page;

  beforeAll(async () => {
    server = await servePages({ '/': '<p id="browser">KOMID</p>' });
    session = await openWithExtension('chromium', { extension });
    page = await session.newPage(server.url('/', 'news.test'));
  });
  afterAll(async () => {
    await session?.close();
    await server.close();
    rmSync(extension, { recursive: true, force: true });
  });

  test('marks pages, even one with an element of that name', async () => {
    expect((await settledReport(session, page)).mentions.map(({ quote }) => quote)).toEqual([
      'KOMID',
    ]);
  });

  test('shows cards: the background’s promises reach the page through the polyfill', async () => {
    await openCard(session, page, 0);
    await factsInCard(session, page);
  });

  test('has its popup, and switches sites off', async () => {
    const popup = await session.openPopup(page);
    await until(async () => (await wordsOf(popup)).includes('1 topic'), 'the list of topics');
    await press(popup, 'news.test');
    await until(async () => (await page.evaluate(() => CSS.highlights.size)) === 0, 'no marks');
  });
});
