// The extension is updated, switched off and on, or removed under pages that are open.
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openCard, readCard, settledReport } from '@/scripts/browser/marks';
import type { BrowserSession } from '@/scripts/browser/open-browser';
import { type PageServer, servePages } from '@/scripts/browser/page-server';
import { until } from '@/scripts/browser/until';
import { factsInCard } from '@/tests/e2e/card-words';
import { BROWSERS, openWithExtension, paintedQuotes, store } from '@/tests/e2e/reader';
import { type Complaints, hearComplaints } from './complaints';
import {
  keptErrors,
  rejoined,
  reloadExtension,
  removeExtension,
  setEnabled,
} from './extension-life';

const PATHS = ['/one', '/two', '/three'];
const BODY = '<body style="margin: 40px"><p>KOMID is named.</p><p>A.Q. Khan too.</p>';

let server: PageServer;
beforeAll(async () => {
  server = await servePages(Object.fromEntries(PATHS.map((path) => [path, BODY])));
});
afterAll(() => server.close());

/** What stands beside head and body in the page's root: the host of a card, or nothing. */
const hostsIn = (page: Page) =>
  page.evaluate(() => document.querySelectorAll('html > :not(head, body)').length);

/** Whether a card is seen below the first mention. */
const isCardSeen = (page: Page) =>
  page.evaluate(
    () =>
      document.elementFromPoint(60, 150)?.parentElement === document.documentElement &&
      document.elementFromPoint(60, 150) !== document.body,
  );

describe.each(BROWSERS)('three pages in %s, a card open on one', (name) => {
  let session: BrowserSession;
  let pages: Page[];
  let complaints: Complaints;

  beforeAll(async () => {
    session = await openWithExtension(name);
    await store(session, { 'site:other.test': { host: 'off' } });
    pages = [];
    for (const path of PATHS) {
      const page = await session.newPage(server.url(path, 'news.test'));
      await page.evaluate(() => Object.assign(globalThis, { isSame: true }));
      pages.push(page);
    }
    for (const page of pages) {
      await page.bringToFront();
      await settledReport(session, page);
    }
    complaints = await hearComplaints(session, pages);
  });
  afterAll(() => session?.close());

  /** Each page is marked by one script of ours, in the same document, and gives a card with facts. */
  async function expectAlive(): Promise<void> {
    for (const page of pages) {
      await page.bringToFront();
      expect(await page.evaluate(() => 'isSame' in globalThis)).toBe(true);
      await until(async () => (await hostsIn(page)) === 0, 'no card of a former life');
      await settledReport(session, page);
      expect(await paintedQuotes(page)).toEqual(['KOMID', 'A.Q. Khan']);
      await openCard(session, page, 1);
      await factsInCard(session, page);
      expect(await hostsIn(page)).toBe(1);
      await page.keyboard.press('Escape');
      await until(async () => !(await readCard(session, page)), 'the card to close');
      expect(await hostsIn(page)).toBe(0);
      expect(await paintedQuotes(page)).toEqual(['KOMID', 'A.Q. Khan']);
    }
    expect(await complaints()).toEqual([]);
    expect(await stored()).toEqual({ host: 'off' });
  }
  const stored = () =>
    session.probe.evaluate(
      `(globalThis.browser ?? chrome).storage.local.get().then((all) => all['site:other.test'])`,
    );

  async function openFirst(): Promise<void> {
    const [page] = pages as [Page];
    await page.bringToFront();
    await openCard(session, page, 0);
    await factsInCard(session, page);
    expect(await isCardSeen(page)).toBe(true);
  }

  test('work on, without a reload, when the extension was updated', async () => {
    await openFirst();
    await reloadExtension(session);
    session = await rejoined(session);
    await expectAlive();
    if (name === 'chromium') expect(await keptErrors(session)).toEqual([]);
  });

  test('work on when it was updated twice', async () => {
    await openFirst();
    for (const _ of [1, 2]) {
      await reloadExtension(session);
      session = await rejoined(session);
    }
    await expectAlive();
  });

  test('show nothing of ours while it is switched off, and work on when it is on again', async () => {
    await openFirst();
    await setEnabled(session, false);
    await expectGone();
    await setEnabled(session, true);
    session = await rejoined(session);
    await expectAlive();
  });

  test('show nothing of ours when it was removed', async () => {
    await openFirst();
    await removeExtension(session);
    await expectGone();
    expect(await complaints()).toEqual([]);
  });

  async function expectGone(): Promise<void> {
    for (const page of pages) {
      await page.bringToFront();
      await until(async () => !(await isCardSeen(page)), 'the card to be gone');
      // Firefox ends our scripts before they could tidy up: what they leave is not drawn.
      if (name === 'firefox') continue;
      await until(async () => (await paintedQuotes(page)).length === 0, 'the marks to be gone');
      expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
      expect(await hostsIn(page)).toBe(0);
    }
  }
});
