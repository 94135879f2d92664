// What we do on the pages that are largest and change most, counted: it is bounded, whatever they do.
import { rmSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { settledReport } from '@/scripts/browser/marks';
import type { BrowserSession } from '@/scripts/browser/open-browser';
import { type PageServer, servePages } from '@/scripts/browser/page-server';
import { until } from '@/scripts/browser/until';
import { BROWSERS, extensionWith, openWithExtension } from '@/tests/e2e/reader';
import { countsIn, NOTE_COUNTS } from './counts-in';
import { PAGES } from './pages';

const bodyOf = (name: string) => PAGES.find((page) => page.name === name)?.body as string;
const ADDED = '<script>globalThis.rounds = 0;</script>';

const SERVED = {
  '/nodes': bodyOf('1,000,000 text nodes in one paragraph'),
  '/deep': bodyOf('10,000 elements deep'),
  '/storm': `${ADDED}${bodyOf('1,000 changes a frame for ever').replace('(function go() {', '(function go() { rounds++;')}`,
  '/clock': `${ADDED}${bodyOf('a mention that is rewritten for ever').replace('n++', 'rounds++')}`,
};

/** For its rules, for the finder, and to say what the page mentions. */
const MOST_MESSAGES = 3;
/** What changes all the time is read twice as seldom each time: so often in a minute. */
const MOST_RANGES = 8;

let server: PageServer;
beforeAll(async () => {
  const headers = { 'content-type': 'text/html; charset=utf-8' };
  const served = Object.entries(SERVED).map(([path, body]) => [path, { body, headers }] as const);
  server = await servePages(Object.fromEntries(served));
});
afterAll(() => server.close());

const roundsOf = (page: Page) =>
  page.evaluate(() => (globalThis as unknown as { rounds: number }).rounds);

async function untilRounds(page: Page, count: number): Promise<void> {
  const before = await roundsOf(page);
  await until(
    async () => (await roundsOf(page)) >= before + count,
    'the page to have changed',
    60_000,
  );
}

describe.each(BROWSERS)('in %s', (name) => {
  const extension = extensionWith(NOTE_COUNTS, name);
  let session: BrowserSession;
  let page: Page;
  beforeAll(async () => {
    session = await openWithExtension(name, { extension });
  });
  afterAll(async () => {
    await session?.close();
    rmSync(extension, { recursive: true, force: true });
  });

  async function open(path: string): Promise<void> {
    page = await session.newPage('about:blank');
    await page.goto(server.url(path, 'news.test'), { timeout: 60_000 });
  }

  test.each([
    ['a million text nodes', '/nodes', 1],
    ['10,000 elements in each other', '/deep', 2],
  ])('%s: a few messages, and a range or two for a mention', async (_name, path, mentions) => {
    await open(path);
    expect((await settledReport(session, page)).mentions).toHaveLength(mentions);
    const { messages, ranges } = await countsIn(session, page);
    expect(messages).toBeLessThanOrEqual(MOST_MESSAGES);
    expect(ranges).toBeLessThanOrEqual(2 * mentions); // What is in view is read before the rest, and with it.
    await page.close();
  });

  test.each([
    ['1,000 changes a frame', '/storm', 60],
    ['a mention rewritten each millisecond', '/clock', 1000],
  ])('%s: no message, and hardly a range, for all the changes', async (_name, path, rounds) => {
    await open(path);
    await until(async () => (await countsIn(session, page)).ranges > 0, 'marks');
    await sleep(1000);
    const before = await countsIn(session, page);
    await untilRounds(page, rounds);
    const after = await countsIn(session, page);
    expect(after.messages).toBe(before.messages);
    expect(after.ranges - before.ranges).toBeLessThanOrEqual(MOST_RANGES);
    await page.close();
  });
});
