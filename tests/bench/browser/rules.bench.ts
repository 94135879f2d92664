// What rules of many sites cost a page and the popup, beside none, in one run.
import { afterAll, beforeAll, test } from 'vitest';
import { settledReport } from '@/scripts/browser/marks';
import type { BrowserSession } from '@/scripts/browser/open-browser';
import { type PageServer, servePages } from '@/scripts/browser/page-server';
import { tableOf, toldSideBySide } from '@/tests/bench/measure';
import { openWithExtension } from '@/tests/e2e/reader';
import { untilShown } from './until-shown';

const MANY = 2000;
const LOOK_UPS = 200;

interface Extensions {
  chrome: {
    storage: {
      local: {
        get(keys: string[]): Promise<object>;
        set(items: object): Promise<void>;
        clear(): Promise<void>;
      };
    };
  };
}

let server: PageServer;
let session: BrowserSession;
let popup: string;
beforeAll(async () => {
  server = await servePages({ '/': '<p>KOMID.</p>' });
  session = await openWithExtension('chromium');
  const page = await session.newPage(server.url('/', 'news.test'));
  await settledReport(session, page);
  popup = `popup.html?tab=${session.tabId(page)}`;
});
afterAll(async () => {
  await session?.close();
  await server.close();
});

/** Have so many sites' rules stored, and no others. */
function withRules(count: number): Promise<void> {
  return session.probe.evaluate(async (wanted) => {
    const { local } = (globalThis as unknown as Extensions).chrome.storage;
    const rules = Array.from({ length: wanted }, (_, nth) => [
      `site:host-${nth}.example`,
      { host: 'off', pages: { [`/page/${nth}`]: 'full' } },
    ]);
    await local.clear();
    await local.set(Object.fromEntries(rules));
  }, count);
}

/** What a page reads to know its level takes, ms. */
async function lookUp(count: number): Promise<number> {
  await withRules(count);
  return session.probe.evaluate(async (times) => {
    const { local } = (globalThis as unknown as Extensions).chrome.storage;
    const keys = ['settings', 'managed', 'site:news.test', 'site:test'];
    const start = performance.now();
    for (let nth = 0; nth < times; nth += 1) await local.get(keys);
    return (performance.now() - start) / times;
  }, LOOK_UPS);
}

async function popupShown(count: number): Promise<number> {
  await withRules(count);
  return untilShown(session, popup, '[role=switch]');
}

test('many rules beside none', async () => {
  console.log(
    tableOf(
      await toldSideBySide({
        'look-up, no rules': () => lookUp(0),
        [`look-up, rules of ${MANY} sites`]: () => lookUp(MANY),
      }),
    ),
  );
  console.log(
    tableOf(
      await toldSideBySide({
        'popup, no rules': () => popupShown(0),
        [`popup, rules of ${MANY} sites`]: () => popupShown(MANY),
      }),
    ),
  );
});
