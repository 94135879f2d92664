import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openCard, readCard, settledReport } from '@/scripts/browser/marks';
import type { BrowserSession } from '@/scripts/browser/open-browser';
import { type PageServer, servePages } from '@/scripts/browser/page-server';
import { until } from '@/scripts/browser/until';
import { openWithExtension, press, wordsOf } from './reader';

const BUILT = fileURLToPath(new URL('../../.output/chrome-mv3', import.meta.url));

/** The extension in a Chromium that, like Chrome before 148, has no `browser` of its own. */
function withoutBrowserNamespace(): string {
  const folder = mkdtempSync(join(tmpdir(), 'parallax-old-chrome-'));
  cpSync(BUILT, folder, { recursive: true });
  const scripts = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  for (const name of scripts.filter((script) => script.endsWith('.js'))) {
    const file = join(folder, name);
    writeFileSync(file, `delete globalThis.browser;\n${readFileSync(file, 'utf8')}`);
  }
  return folder;
}

describe('a Chrome without the browser namespace', () => {
  const extension = withoutBrowserNamespace();
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
    await until(
      async () => (await readCard(session, page))?.text.includes('Show all'),
      'the facts',
    );
  });

  test('has its popup, and switches sites off', async () => {
    const popup = await session.openPopup(page);
    await until(async () => (await wordsOf(popup)).includes('1 topic'), 'the list of topics');
    await press(popup, 'news.test');
    await until(async () => (await page.evaluate(() => CSS.highlights.size)) === 0, 'no marks');
  });
});
