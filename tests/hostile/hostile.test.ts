// Pages that would break a careless extension: nothing of ours throws, the page stays as it is, and what
// is named on it is marked.
import { rmSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readReport } from '@/scripts/browser/marks';
import type { BrowserSession } from '@/scripts/browser/open-browser';
import { type PageServer, servePages } from '@/scripts/browser/page-server';
import { until } from '@/scripts/browser/until';
import { BROWSERS, extensionWith, openWithExtension } from '@/tests/e2e/reader';
import { FEW } from './few-pages';
import type { HostilePage } from './hostile-page';
import { quotesIn, SHOW_MARKS } from './marks-in';
import { PAGES } from './pages';
import { NOTE_TROUBLES, troublesIn } from './troubles';

/** With every run of the tests a few are tried, one of each kind. */
const TRIED =
  process.env.HOSTILE === 'few' ? PAGES.filter(({ name }) => FEW.includes(name)) : PAGES;
const pathOf = (page: HostilePage) => `/${PAGES.indexOf(page)}`;
/** So long a page of many megabytes may take, ms, on a machine that is busy with other things. */
const PATIENCE = 25_000;

let server: PageServer;
beforeAll(async () => {
  const headers = { 'content-type': 'text/html; charset=utf-8' };
  const served = PAGES.map(
    (page) =>
      [pathOf(page), { body: page.body, headers: { ...headers, ...page.headers } }] as const,
  );
  server = await servePages({ ...Object.fromEntries(served), '/frame': '<p>KOMID' });
});
afterAll(() => server.close());

/** Keeps what the page is before anything of ours can have met it. */
const keepPage = () =>
  document.addEventListener('DOMContentLoaded', () => {
    const world = globalThis as { before?: string };
    world.before = document.documentElement?.outerHTML;
  });

// Where a page allows no scripts, there is nothing to compare.
function isUnchanged(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const { before } = globalThis as { before?: string };
    return before === undefined || document.documentElement?.outerHTML === before;
  });
}

// A document without marks to come has no marker.
async function isRead(session: BrowserSession, page: Page, { marked }: HostilePage) {
  const report = await readReport(session, page);
  return report === undefined ? marked.length === 0 : report.settled;
}

async function visit(session: BrowserSession, page: Page, hostile: HostilePage): Promise<void> {
  await page.evaluateOnNewDocument(keepPage);
  await page.goto(server.url(pathOf(hostile), 'news.test'), { timeout: PATIENCE });
  await until(() => isRead(session, page, hostile), 'the page to be read', PATIENCE);
  expect(await troublesIn(session, page)).toEqual([]);
  if (hostile.isRestless) return;
  expect(await quotesIn(session, page)).toEqual(hostile.marked);
  expect(await isUnchanged(page)).toBe(true);
  expect(await page.evaluate(() => (globalThis as { broken?: number }).broken)).toBeUndefined();
}

describe.each(BROWSERS)('in %s', (name) => {
  const extension = extensionWith(NOTE_TROUBLES + SHOW_MARKS, name);
  let session: BrowserSession;
  beforeAll(async () => {
    session = await openWithExtension(name, { extension });
  });
  afterAll(async () => {
    await session?.close();
    rmSync(extension, { recursive: true, force: true });
  });

  const here = TRIED.filter(({ notIn }) => notIn?.[name] === undefined);
  test.each(here)('$name', async (hostile) => {
    const page = await session.newPage('about:blank');
    try {
      await visit(session, page, hostile);
    } finally {
      await page.close();
    }
  });
});
