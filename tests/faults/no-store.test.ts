import { rmSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openCard, settledReport } from '@/scripts/browser/marks';
import type { BrowserSession } from '@/scripts/browser/open-browser';
import { type PageServer, servePages } from '@/scripts/browser/page-server';
import { until } from '@/scripts/browser/until';
import { factsInCard } from '@/tests/e2e/card-words';
import { BROWSERS, extensionWith, openWithExtension, wordsOf } from '@/tests/e2e/reader';

// What browsers do that keep no history: every use of IndexedDB throws.
const REFUSING = `Object.defineProperty(globalThis, 'indexedDB', {
  configurable: true,
  get() { throw new DOMException('refused', 'SecurityError'); },
});`;

let server: PageServer;
beforeAll(async () => {
  server = await servePages({ '/': '<p>KOMID is named.</p>' });
});
afterAll(() => server.close());

/** All facts are shown, and the popup says what is the matter. */
async function expectFactsAnd(words: string, session: BrowserSession): Promise<void> {
  const page = await session.newPage(server.url('/', 'news.test'));
  await settledReport(session, page);
  await openCard(session, page, 0);
  await factsInCard(session, page);
  const popup = await session.openPopup(page);
  await until(async () => (await wordsOf(popup)).includes(words), 'the sentence');
  expect(await wordsOf(popup)).toContain('All facts are shown.');
  await popup.close();
}

describe.each(BROWSERS)('without IndexedDB in %s', (name) => {
  const extension = extensionWith(REFUSING, name);
  let session: BrowserSession;
  beforeAll(async () => {
    session = await openWithExtension(name, { extension });
  });
  afterAll(async () => {
    await session?.close();
    rmSync(extension, { recursive: true, force: true });
  });

  test('every fact is shown, and the popup says why it takes longer', async () => {
    await expectFactsAnd('remember no history', session);
  });

  test('that is so again after the background was stopped', async () => {
    await session.killBackground();
    await expectFactsAnd('remember no history', session);
  });
});

describe('without room in Firefox', () => {
  let session: BrowserSession;
  beforeAll(async () => {
    // In kB, for all that Firefox keeps: enough for settings, too little for the facts.
    const firefoxPrefs = { 'dom.quotaManager.temporaryStorage.fixedLimit': 600 };
    session = await openWithExtension('firefox', { firefoxPrefs });
  });
  afterAll(() => session?.close());

  test('every fact is shown, and the popup says why it takes longer', async () => {
    await expectFactsAnd('storage is full', session);
  });
});

describe('without room in Chromium', () => {
  // No quota that its tools can set holds for extensions: so the error a full disk gives is thrown.
  const full = `IDBObjectStore.prototype.add = function add() {
    throw new DOMException('no room', 'QuotaExceededError');
  };`;
  const extension = extensionWith(full, 'chromium');
  let session: BrowserSession;
  beforeAll(async () => {
    session = await openWithExtension('chromium', { extension });
  });
  afterAll(async () => {
    await session?.close();
    rmSync(extension, { recursive: true, force: true });
  });

  test('every fact is shown, and the popup says why it takes longer', async () => {
    await expectFactsAnd('storage is full', session);
  });
});
