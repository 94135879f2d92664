import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openCard, readCard, settledReport } from '@/scripts/browser/marks';
import type { BrowserSession } from '@/scripts/browser/open-browser';
import { type PageServer, servePages } from '@/scripts/browser/page-server';
import { until } from '@/scripts/browser/until';
import { factsInCard } from '@/tests/e2e/card-words';
import { BROWSERS, openWithExtension, wordsOf } from '@/tests/e2e/reader';
import { inExtension, request, storedSheets } from './fact-store';

let server: PageServer;
beforeAll(async () => {
  server = await servePages({ '/': '<p>KOMID is named.</p>' });
});
afterAll(() => server.close());

describe.each(BROWSERS)('facts survive in %s', (name) => {
  let session: BrowserSession;
  let page: Page;

  beforeAll(async () => {
    session = await openWithExtension(name);
    page = await session.newPage(server.url('/', 'news.test'));
    await settledReport(session, page);
  });
  afterAll(() => session?.close());

  const run = (script: string) => inExtension(session, script);
  const stored = () => storedSheets(session);

  async function expectFacts(): Promise<void> {
    await page.mouse.move(1200, 700);
    await until(async () => !(await readCard(session, page)), 'no card');
    await openCard(session, page, 0);
    await factsInCard(session, page);
  }

  async function expectInPopup(words: string): Promise<void> {
    const popup = await session.openPopup(page);
    await until(async () => (await wordsOf(popup)).includes(words), words);
    expect(await wordsOf(popup)).toContain('All facts are shown.');
    await popup.close();
  }

  /** Spoil the store, of which `sheets` and `contents` are the parts. */
  const spoiling = (deed: string) => `(async () => {
    const db = await ${request("indexedDB.open('facts')")};
    const all = db.transaction(['factSheets', 'contents'], 'readwrite');
    const [sheets, contents] = [all.objectStore('factSheets'), all.objectStore('contents')];
    ${deed};
    await new Promise((ok, no) => { all.oncomplete = ok; all.onabort = no; });
    db.close();
  })()`;

  test('being installed: the store is filled before anyone asks', async () => {
    await until(async () => (await stored().catch(() => 0)) > 100, 'the store to be filled');
  });

  test('the store being deleted while the background runs', async () => {
    await expectFacts();
    await run(request("indexedDB.deleteDatabase('facts')"));
    await expectFacts();
    expect(await stored()).toBeGreaterThan(100);
  });

  test('the store being deleted while the background is stopped', async () => {
    await session.killBackground();
    await run(request("indexedDB.deleteDatabase('facts')"));
    await expectFacts();
    expect(await stored()).toBeGreaterThan(100);
  });

  test('the store being emptied', async () => {
    await run(`(async () => {
      const db = await ${request("indexedDB.open('facts')")};
      await ${request("db.transaction('factSheets', 'readwrite').objectStore('factSheets').clear()")};
      db.close();
    })()`);
    await expectFacts();
    expect(await stored()).toBeGreaterThan(100);
  });

  test('the background being stopped in the middle of a fill', async () => {
    await session.killBackground();
    await run(request("indexedDB.deleteDatabase('facts')"));
    const ask = `(globalThis.browser ?? chrome).runtime.sendMessage({ name: 'storeTrouble', args: [] })`;
    await run(`void ${ask}.catch(() => {})`);
    await session.killBackground();
    await expectFacts();
    expect(await stored()).toBeGreaterThan(100);
  });

  test('a store left by a later version, which another page holds on to; the popup says so', async () => {
    await session.killBackground();
    await run(request("indexedDB.deleteDatabase('facts')"));
    await run(`${request("indexedDB.open('facts', 99)")}.then((db) => { globalThis.held = db; })`);
    await expectFacts();
    const popup = await session.openPopup(page);
    await until(async () => (await wordsOf(popup)).includes('still running'), 'the sentence');
    await popup.close();
    await run('held.close()');
  });

  test('a store left by a later version, which nobody holds: it is replaced', async () => {
    await session.killBackground();
    await expectFacts();
    expect(await stored()).toBeGreaterThan(100);
    const popup = await session.openPopup(page);
    await until(async () => (await wordsOf(popup)).includes('1 topic'), 'the list of topics');
    expect(await wordsOf(popup)).not.toMatch(/moment longer/);
    await popup.close();
  });

  test('a store of an earlier version, which another page holds on to; the popup says so', async () => {
    await session.killBackground();
    await run(request("indexedDB.deleteDatabase('facts')"));
    await run(`${request("indexedDB.open('facts', 1)")}.then((db) => { globalThis.held = db; })`);
    await expectFacts();
    await expectInPopup('Another version of Parallax is still running');
    await run('held.close()');
  });

  test('a store that was filled by half, its mark of completeness missing', async () => {
    await session.killBackground();
    await expectFacts();
    await session.killBackground();
    await run(
      spoiling(
        'sheets.getAllKeys().onsuccess = ({ target: { result } }) => { for (const key of result.slice(80)) sheets.delete(key); }; contents.clear()',
      ),
    );
    expect(await stored()).toBe(80);
    await expectFacts();
    expect(await stored()).toBeGreaterThan(100);
  });

  test('a store that was filled by half and says it is whole', async () => {
    await session.killBackground();
    await run(
      spoiling(
        'sheets.getAllKeys().onsuccess = ({ target: { result } }) => { for (const key of result.slice(80)) sheets.delete(key); }',
      ),
    );
    expect(await stored()).toBe(80);
    await expectFacts();
    expect(await stored()).toBeGreaterThan(100);
  });
});

describe.each(BROWSERS)('the popup in %s', (name) => {
  test('tells once what changed in the facts since it was last open', async () => {
    const session = await openWithExtension(name);
    try {
      const page = await session.newPage(server.url('/', 'news.test'));
      await settledReport(session, page);
      // As if the reader had last looked before the first edition.
      await session.probe.evaluate(
        '(globalThis.browser ?? chrome).storage.local.set({ seenEdition: 0 })',
      );
      const popup = await session.openPopup(page);
      await until(async () => (await wordsOf(popup)).includes('What changed in the facts'), 'news');
      await popup.close();
      const again = await session.openPopup(page);
      await until(async () => (await wordsOf(again)).includes('1 topic'), 'the list of topics');
      expect(await wordsOf(again)).not.toContain('What changed in the facts');
    } finally {
      await session.close();
    }
  });
});
