// Levels and rules of sites, as pages of real browsers follow them.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openCard, readReport, settledReport } from '@/scripts/browser/marks';
import type { BrowserSession } from '@/scripts/browser/open-browser';
import { type PageServer, servePages } from '@/scripts/browser/page-server';
import { until } from '@/scripts/browser/until';
import { forgetAll, marks, off, RULED_PAGES } from './marked-pages';
import { BROWSERS, openWithExtension, paintedQuotes, store } from './reader';
import { shareBrowser } from './shared-browser';

let server: PageServer;
beforeAll(async () => {
  server = await servePages(RULED_PAGES);
});
afterAll(() => server.close());

describe.each(BROWSERS)('rules of sites in %s', (name) => {
  let session: BrowserSession;
  beforeAll(async () => {
    session = await shareBrowser(name);
  });
  afterAll(() => session?.close());

  const open = (path: string, host = 'news.test') => session.newPage(server.url(path, host));
  const framesMarked = (page: Page, count: number) =>
    until(async () => {
      const answers = await session
        .inEveryFrame(page, () => Symbol.for('parallax') in globalThis)
        .catch(() => []);
      return answers.length === 3 && answers.filter(({ value }) => value).length === count;
    }, `${count} frames to be marked`);

  test('a host’s and a domain’s levels hold in all open pages at once', async () => {
    await forgetAll(session);
    const host = await open('/');
    await marks(host, 2);
    const below = await open('/', 'www.news.test');
    await marks(below, 2);
    const other = await open('/', 'other.test');
    await marks(other, 2);
    await store(session, { 'site:news.test': { domain: 'full' } });
    await Promise.all([marks(host, 3), marks(below, 3), marks(other, 2)]);
    await store(session, { 'site:news.test': { domain: 'full', host: 'off' } });
    await Promise.all([off(session, host), marks(below, 3), marks(other, 2)]);
  });

  test('off leaves nothing: no mark, no element, nothing that hears the pointer', async () => {
    await forgetAll(session);
    const page = await open('/');
    await openCard(session, page, 0);
    await store(session, { 'site:news.test': { host: 'off' } });
    await off(session, page);
    expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
    expect(await page.evaluate(() => document.documentElement.children.length)).toBe(2);
    await page.mouse.move(0, 0);
    await page.mouse.move(20, 30, { steps: 5 });
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(await page.evaluate(() => document.documentElement.children.length)).toBe(2);
    await page.evaluate(() => document.body.append('KOMID'));
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
  });

  test('a page’s rule and a pattern are judged again when a page changes its address', async () => {
    await forgetAll(session);
    const patterns = [{ pattern: 'news.test/b/*', level: 'full' }];
    await store(session, {
      'site:news.test': { pages: { '/a/2': 'off' } },
      settings: { version: 2, patterns },
    });
    const page = await open('/a/1');
    await marks(page, 2);
    const goTo = (path: string) => page.evaluate((to) => history.pushState(null, '', to), path);
    await goTo('/a/2');
    await off(session, page);
    await goTo('/b/1');
    await marks(page, 3);
    await page.evaluate(() => history.go(-2));
    await marks(page, 2);
  });

  test('frames of any origin follow the page’s own rules', async () => {
    await forgetAll(session);
    await store(session, { 'site:news.test': { pages: { '/elsewhere': 'off' } } });
    const page = await open('/framing');
    const inner = server.url('/a/2', 'other.test');
    await page.evaluate((src) => {
      (document.querySelector('[name=cross]') as HTMLIFrameElement).src = src;
    }, inner);
    await framesMarked(page, 3);
    await page.evaluate(() => history.pushState(null, '', '/elsewhere'));
    await framesMarked(page, 0);
    await page.evaluate(() => history.back());
    await framesMarked(page, 3);
    await store(session, { 'site:news.test': { pages: { '/framing': 'off' } } });
    await framesMarked(page, 0);
  });

  test('a pause that runs out is ended by the pages themselves', async () => {
    await forgetAll(session);
    const page = await open('/');
    await marks(page, 2);
    const now = Date.now();
    const pause = { since: now, until: now + 3000 };
    await store(session, { settings: { version: 2, pause } });
    await off(session, page);
    await session.killBackground();
    await marks(page, 2);
    expect(Date.now()).toBeGreaterThanOrEqual(pause.until);
  });

  test('a window without an address that a page opens goes by that page’s rules', async () => {
    await forgetAll(session);
    const page = await open('/');
    const opened = async () => {
      const coming = new Promise<Page | null>((resolve) => page.once('popup', resolve));
      await page.evaluate(() => {
        const blank = window.open('about:blank', '_blank');
        blank?.document.body.append('KOMID in a window.');
      });
      return coming as Promise<Page>;
    };
    const blank = await opened();
    await marks(blank, 1);
    await store(session, { 'site:news.test': { host: 'off' } });
    await until(async () => (await paintedQuotes(blank)).length === 0, 'no marks in the window');
    await blank.close();
  });
});

describe.each(BROWSERS)('a restart of %s', (name) => {
  const profileDir = mkdtempSync(join(tmpdir(), 'parallax-profile-'));
  afterAll(() => rmSync(profileDir, { recursive: true, force: true, maxRetries: 5 }));

  test('keeps rules, and a pause of an hour', async () => {
    const before = await openWithExtension(name, { profileDir });
    const now = Date.now();
    await store(before, {
      'site:news.test': { pages: { '/a/1': 'full' } },
      'site:other.test': { domain: 'off' },
    });
    await before.close();
    const after = await openWithExtension(name, { profileDir });
    try {
      const page = await after.newPage(server.url('/a/1', 'news.test'));
      await settledReport(after, page);
      expect(await paintedQuotes(page)).toHaveLength(3);
      const other = await after.newPage(server.url('/', 'other.test'));
      await new Promise((resolve) => setTimeout(resolve, 500));
      expect(await readReport(after, other)).toBeUndefined();
      await store(after, { settings: { version: 2, pause: { since: now, until: now + 3.6e6 } } });
      await until(async () => !(await readReport(after, page)), 'the pause');
    } finally {
      await after.close();
    }
  });
});
