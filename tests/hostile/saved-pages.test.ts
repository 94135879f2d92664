// Saved pages of many newsrooms without their scripts: nothing of ours throws, a name is marked, and each is with
// us what it is without.
import { rmSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { settledReport } from '@/scripts/browser/marks';
import type { BrowserSession } from '@/scripts/browser/open-browser';
import type { PageServer } from '@/scripts/browser/page-server';
import { BROWSERS, extensionWith, openWithExtension, setDensity, store } from '@/tests/e2e/reader';
import { quotesIn, SHOW_MARKS } from './marks-in';
import { SAVED, serveSaved } from './saved-files';
import { NOTE_TROUBLES, troublesIn } from './troubles';

// Nothing is fetched from anywhere.
const POLICY = "default-src 'unsafe-inline' data:; script-src 'none'";

let server: PageServer;
beforeAll(async () => {
  server = await serveSaved(POLICY);
});
afterAll(() => server.close());

describe.skipIf(SAVED.length === 0).each(BROWSERS)('saved pages in %s', (name) => {
  const extension = extensionWith(NOTE_TROUBLES + SHOW_MARKS, name);
  let session: BrowserSession;
  let page: Page;
  beforeAll(async () => {
    session = await openWithExtension(name, { extension });
    page = await session.newPage('about:blank');
    await setDensity(session, 'every');
    await store(session, { 'site:quiet.test': { host: 'off' } });
  });
  afterAll(async () => {
    await session?.close();
    rmSync(extension, { recursive: true, force: true });
  });

  async function open(file: string, host: string): Promise<void> {
    const answer = await page.goto(server.url(file, host), { waitUntil: 'domcontentloaded' });
    expect(answer?.status()).toBe(200);
  }
  const html = () => page.evaluate(() => document.documentElement.outerHTML);

  test.each(SAVED)('%s', async (file) => {
    await open(file, 'quiet.test');
    const alone = await html();
    await open(file, 'news.test');
    await settledReport(session, page);
    expect(await quotesIn(session, page)).toContain('KOMID');
    expect(await troublesIn(session, page)).toEqual([]);
    expect((await html()) === alone).toBe(true); // Not `toBe` of both: a difference may be megabytes long.
  });
});
