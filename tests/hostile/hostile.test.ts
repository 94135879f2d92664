// Pages that would break a careless extension: nothing of ours throws, the page stays as it is, and what
// is named on it is marked.
import { rmSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readReport } from '@/scripts/browser/marks';
import type { BrowserSession } from '@/scripts/browser/open-browser';
import { type PageServer, servePages } from '@/scripts/browser/page-server';
import { until } from '@/scripts/browser/until';
import { BROWSERS, extensionWith, openWithExtension, paintedQuotes } from '@/tests/e2e/reader';
import { ENCODED } from './encoded-pages';
import type { HostilePage } from './hostile-page';
import { LARGE } from './large-pages';
import { SCRIPTED } from './scripted-pages';
import { STYLED } from './styled-pages';
import { NOTE_TROUBLES, troublesIn } from './troubles';

const PAGES = [...STYLED, ...SCRIPTED, ...ENCODED, ...LARGE];
const pathOf = (page: HostilePage) => `/${PAGES.indexOf(page)}`;
/** So long a page of many megabytes may take, ms, on a machine that is busy with other things. */
const PATIENCE = 25_000;

let server: PageServer;
beforeAll(async () => {
  server = await servePages(
    Object.fromEntries(
      PAGES.map((page) => [
        pathOf(page),
        {
          body: page.body,
          headers: { 'content-type': 'text/html; charset=utf-8', ...page.headers },
        },
      ]),
    ),
  );
});
afterAll(() => server.close());

/** Keeps what the page is before anything of ours can have met it. */
const keepPage = () =>
  document.addEventListener('DOMContentLoaded', () => {
    const world = globalThis as { before?: string };
    world.before = document.documentElement?.outerHTML;
  });

function isUnchanged(page: Page): Promise<boolean> {
  return page.evaluate(
    () => document.documentElement?.outerHTML === (globalThis as { before?: string }).before,
  );
}

async function settle(session: BrowserSession, page: Page): Promise<void> {
  const isSettled = async () => (await readReport(session, page))?.settled === true;
  await until(isSettled, 'the page to be read', PATIENCE);
}

async function visit(session: BrowserSession, page: Page, hostile: HostilePage): Promise<void> {
  await page.evaluateOnNewDocument(keepPage);
  await page.goto(server.url(pathOf(hostile), 'news.test'), { timeout: PATIENCE });
  await settle(session, page);
  expect(await troublesIn(session, page)).toEqual([]);
  if (hostile.isRestless) return;
  expect(await paintedQuotes(page)).toEqual(hostile.marked);
  expect(await isUnchanged(page)).toBe(true);
  expect(await page.evaluate(() => (globalThis as { broken?: number }).broken)).toBeUndefined();
}

describe.each(BROWSERS)('in %s', (name) => {
  const extension = extensionWith(NOTE_TROUBLES, name);
  let session: BrowserSession;
  beforeAll(async () => {
    session = await openWithExtension(name, { extension });
  });
  afterAll(async () => {
    await session?.close();
    rmSync(extension, { recursive: true, force: true });
  });

  const here = PAGES.filter(({ notIn }) => notIn?.[name] === undefined);
  test.each(here)('$name', async (hostile) => {
    const page = await session.newPage('about:blank');
    try {
      await visit(session, page, hostile);
    } finally {
      await page.close();
    }
  });
});
