// The browser is killed in the middle of filling the store and of writing settings, and opened again.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openCard, settledReport } from '@/scripts/browser/marks';
import type { BrowserSession } from '@/scripts/browser/open-browser';
import { type PageServer, servePages } from '@/scripts/browser/page-server';
import { until } from '@/scripts/browser/until';
import { factsInCard } from '@/tests/e2e/card-words';
import { storedIn } from '@/tests/e2e/options-page';
import { BROWSERS, openWithExtension } from '@/tests/e2e/reader';
import { storedSheets } from './fact-store';

/** How long after the beginning of both, ms. */
const MOMENTS = [0, 10, 30, 60, 100, 200, 400, 800];

/** Settings and a rule that tell in many places which write they are of, written one after the other. */
const WRITE = `void (async () => {
  const { local } = (globalThis.browser ?? chrome).storage;
  for (let n = 1; n < 1e5; n += 1) {
    const patterns = Array.from({ length: 300 }, (_, at) => ({ pattern: at + '.' + n + '.org', level: 'off' }));
    await local.set({ settings: { version: 2, patterns }, 'site:quiet.test': { pages: { ['/' + n]: 'off' } } });
  }
})()`;
const FILL = `(async () => {
  await new Promise((done) => {
    const gone = indexedDB.deleteDatabase('facts');
    gone.onsuccess = gone.onerror = gone.onblocked = done;
  });
  void (globalThis.browser ?? chrome).runtime.sendMessage({ name: 'storeTrouble', args: [] }).catch(() => {});
})()`;

let server: PageServer;
beforeAll(async () => {
  server = await servePages({ '/': '<p>KOMID is named.</p>' });
});
afterAll(() => server.close());

/** Kill exactly the browser that this session started. */
async function killBrowser({ browser }: BrowserSession): Promise<void> {
  const running = browser.process();
  running?.kill('SIGKILL');
  await until(async () => running?.signalCode === 'SIGKILL', 'the browser to be gone');
  await sleep(500); // The driver puts back what it had changed in Firefox's profile.
}

/** The number of the write that all of what is stored is of. */
async function writeIn(session: BrowserSession): Promise<number> {
  const stored = (await storedIn(session)) as {
    settings?: { patterns?: { pattern: string }[] };
    'site:quiet.test'?: { pages: object };
  };
  const patterns = stored.settings?.patterns ?? [];
  const paths = Object.keys(stored['site:quiet.test']?.pages ?? {});
  const numbers = new Set([
    ...patterns.map(({ pattern }) => pattern.split('.')[1]),
    ...paths.map((path) => path.slice(1)),
  ]);
  expect([numbers.size, patterns.length, paths.length]).toEqual(
    numbers.size === 0 ? [0, 0, 0] : [1, 300, 1],
  );
  return Number([...numbers][0] ?? 0);
}

describe.each(BROWSERS)('%s, killed in the middle of a fill and of a write', (name) => {
  const profileDir = mkdtempSync(join(tmpdir(), 'parallax-killed-'));
  let session: BrowserSession;
  beforeAll(async () => {
    session = await openWithExtension(name, { profileDir });
  });
  afterAll(async () => {
    await session?.close();
    rmSync(profileDir, { recursive: true, force: true, maxRetries: 5 });
  });

  test.each(MOMENTS)(
    'after %i ms: settings are those of one write, and every fact is there',
    async (ms) => {
      const before = await writeIn(session);
      await session.probe.evaluate(WRITE);
      await session.probe.evaluate(FILL);
      await sleep(ms);
      await killBrowser(session);
      session = await openWithExtension(name, { profileDir });
      const after = await writeIn(session);
      expect(after > 0 || before === 0).toBe(true);
      const page = await session.newPage(server.url('/', 'news.test'));
      await settledReport(session, page);
      await openCard(session, page, 0);
      await factsInCard(session, page);
      await until(async () => (await storedSheets(session)) > 100, 'the store to be whole');
    },
  );
});
