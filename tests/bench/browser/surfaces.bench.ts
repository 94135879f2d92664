// From the opening of a surface to its first content, beside an empty page of the same extension.
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, test } from 'vitest';
import { settledReport } from '@/scripts/browser/marks';
import type { BrowserSession } from '@/scripts/browser/open-browser';
import { type PageServer, servePages } from '@/scripts/browser/page-server';
import { tableOf, toldSideBySide } from '@/tests/bench/measure';
import { openWithExtension } from '@/tests/e2e/reader';
import { untilShown } from './until-shown';

const ARTICLE = '<p>KOMID.</p><p>A.Q. Khan.</p><p>The Ghauri missile.</p>';
const EMPTY = '<!doctype html><html lang="en"><title>Empty</title><p id="here">Nothing.</p>';

let extension: string;
let server: PageServer;
let session: BrowserSession;
let popup: string;
beforeAll(async () => {
  extension = mkdtempSync(join(tmpdir(), 'parallax-extension-'));
  const built = fileURLToPath(new URL('../../../.output/chrome-mv3', import.meta.url));
  cpSync(built, extension, { recursive: true });
  writeFileSync(join(extension, 'empty.html'), EMPTY);
  server = await servePages({ '/': ARTICLE });
  session = await openWithExtension('chromium', { extension });
  const page = await session.newPage(server.url('/', 'news.test'));
  await settledReport(session, page);
  popup = `popup.html?tab=${session.tabId(page)}`;
});
afterAll(async () => {
  await session?.close();
  await server.close();
  rmSync(extension, { recursive: true });
});

const until = (path: string, selector: string) => untilShown(session, path, selector);

test('the first content of each surface', async () => {
  const timings = await toldSideBySide({
    'an empty page of the extension': () => until('empty.html', '#here'),
    'popup: the switch of the site': () => until(popup, '[role=switch]'),
    'popup: the list of the page’s topics': () => until(popup, '.topic'),
    'side panel: the list': () => until(popup.replace('popup', 'sidepanel'), '.topic'),
    'library: a topic’s sheet': () => until('library.html#topic/aq-khan', '.sheet'),
    'library: all facts': () => until('library.html', '.claims'),
  });
  console.log(tableOf(timings));
});
