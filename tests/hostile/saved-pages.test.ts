// Saved pages of many newsrooms, kept beside the repository and never in it: nothing of ours throws, and each
// is with us what it is without.
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { settledReport } from '@/scripts/browser/marks';
import type { BrowserSession } from '@/scripts/browser/open-browser';
import { type PageServer, servePages } from '@/scripts/browser/page-server';
import { BROWSERS, extensionWith, openWithExtension, setDensity, store } from '@/tests/e2e/reader';
import { NOTE_TROUBLES, troublesIn } from './troubles';

const FOLDER = fileURLToPath(new URL('../../../shared/corpus/pages/html', import.meta.url));
const FILES = existsSync(FOLDER) ? readdirSync(FOLDER).filter((name) => /\.html?$/.test(name)) : [];
// Nothing is fetched from anywhere. No scripts: some wait for others that are not there, or leave the page.
const POLICY = "default-src 'unsafe-inline' data:; script-src 'none'";

let server: PageServer;
beforeAll(async () => {
  const headers = { 'content-type': 'text/html', 'content-security-policy': POLICY };
  const pages = FILES.map((name) => [
    `/${name}`,
    { body: readFileSync(join(FOLDER, name)), headers },
  ]);
  server = await servePages(Object.fromEntries(pages));
});
afterAll(() => server.close());

describe.skipIf(FILES.length === 0).each(BROWSERS)('saved pages in %s', (name) => {
  const extension = extensionWith(NOTE_TROUBLES, name);
  let session: BrowserSession;
  let page: Page;
  const alone = new Map<string, string>();
  beforeAll(async () => {
    session = await openWithExtension(name, { extension });
    page = await session.newPage('about:blank');
    await store(session, { settings: { version: 2, level: 'off' } });
    for (const file of FILES) alone.set(file, await htmlOf(file));
    await setDensity(session, 'every');
  });
  afterAll(async () => {
    await session?.close();
    rmSync(extension, { recursive: true, force: true });
  });

  async function htmlOf(file: string, wait = async () => {}): Promise<string> {
    const url = server.url(`/${encodeURIComponent(file)}`, 'news.test');
    await page.goto(url, { waitUntil: 'domcontentloaded' }).catch((cause) => {
      throw new Error(`${file} did not open.`, { cause });
    });
    await wait();
    return page.evaluate(() => document.documentElement.outerHTML);
  }

  test.each(FILES)('%s', async (file) => {
    const html = await htmlOf(file, async () => void (await settledReport(session, page)));
    expect(await troublesIn(session, page)).toEqual([]);
    expect(html === alone.get(file)).toBe(true); // Not `toBe` of both: a difference may be megabytes long.
  });
});
