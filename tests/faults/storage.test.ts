// The browser's storage refuses to write or to read what the reader sets.
import { rmSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openCard, settledReport } from '@/scripts/browser/marks';
import type { BrowserSession } from '@/scripts/browser/open-browser';
import { type PageServer, servePages } from '@/scripts/browser/page-server';
import { until } from '@/scripts/browser/until';
import { factsInCard } from '@/tests/e2e/card-words';
import {
  clearStored,
  openSection,
  pressNamed,
  says,
  store,
  storedIn,
} from '@/tests/e2e/options-page';
import {
  BROWSERS,
  extensionWith,
  openWithExtension,
  paintedQuotes,
  press,
} from '@/tests/e2e/reader';

let server: PageServer;
beforeAll(async () => {
  server = await servePages({ '/': '<p>KOMID is named.</p>' });
});
afterAll(() => server.close());

const RULE = { 'site:dawn.com': { host: 'off' } };

/** Store junk until the browser refuses a single byte more. */
const FILL = `(async () => {
  const { local } = (globalThis.browser ?? chrome).storage;
  let [size, n] = [1 << 20, 0];
  while (size > 0) {
    await local.set({ ['junk' + n]: 'x'.repeat(size) }).then(() => { n += 1; }, () => { size >>= 1; });
  }
  return n;
})()`;
const EMPTY = `(async () => {
  const { local } = (globalThis.browser ?? chrome).storage;
  const keys = Object.keys(await local.get(null)).filter((key) => key.startsWith('junk'));
  await local.remove(keys);
})()`;

// Chromium alone: it gives 10 MB by itself. Firefox packs what is stored and fills its last page bit by bit, so that
// no program can say when a change of settings has no room.
describe('without room for settings in chromium', () => {
  let session: BrowserSession;
  let page: Page;
  beforeAll(async () => {
    session = await openWithExtension('chromium');
    await clearStored(session);
    await store(session, RULE);
    page = await session.newPage(server.url('/', 'news.test'));
    await settledReport(session, page);
    expect(await session.probe.evaluate(FILL)).toBeGreaterThan(1);
  });
  afterAll(() => session?.close());

  const own = async () => {
    const { settings, ...rest } = await storedIn(session);
    const rules = Object.entries(rest).filter(([key]) => key.startsWith('site:'));
    return { settings, ...Object.fromEntries(rules) };
  };

  test('the options page says that a change was not saved and why, and shows what holds', async () => {
    const before = await own();
    const options = await session.newExtensionPage('options.html#card');
    await pressNamed(options, 'input[type=radio]', 'Dark');
    await says(options, 'The change has not been saved, so it has been taken back here');
    await says(options, 'the browser has no room left');
    expect(await options.evaluate(checkedLabels)).toContain('As the browser');
    expect(await own()).toEqual(before);
    await options.close();
  });

  test('the popup says that the site could not be switched off, and goes on', async () => {
    await page.bringToFront();
    const popup = await session.openPopup(page);
    await press(popup, 'news.test');
    await says(popup, 'That could not be saved.');
    await says(popup, '1 topic');
    expect(await paintedQuotes(page)).toEqual(['KOMID']);
    expect(await own()).toMatchObject(RULE);
    await popup.close();
  });

  test('a card comes with all facts all the same', async () => {
    await page.bringToFront();
    await openCard(session, page, 0);
    await factsInCard(session, page);
    await page.keyboard.press('Escape');
  });

  test('once there is room the next change is saved, and nothing was lost meanwhile', async () => {
    await session.probe.evaluate(EMPTY);
    const options = await session.newExtensionPage('options.html#card');
    await pressNamed(options, 'input[type=radio]', 'Dark');
    await says(options, 'The settings of the card have been changed.');
    expect(await own()).toMatchObject({ ...RULE, settings: { card: { theme: 'dark' } } });
    await options.close();
    await page.bringToFront();
    const popup = await session.openPopup(page);
    await press(popup, 'news.test');
    await until(async () => (await paintedQuotes(page)).length === 0, 'the marks to vanish');
    expect(await own()).toMatchObject({ ...RULE, 'site:news.test': { host: 'off' } });
    await popup.close();
  });
});

const checkedLabels = `[...document.querySelectorAll('input:checked')]
  .map(({ labels }) => labels[0]?.innerText).join(' ')`;

/** Pages of ours whose address asks for it can read nothing; session and sync give nothing to anybody. */
const REFUSING = `(() => {
  const { storage } = globalThis.browser ?? globalThis.chrome ?? {};
  const refuse = () => Promise.reject(new Error('An unexpected error occurred'));
  const areas = [storage?.session, storage?.sync];
  if (globalThis.location?.search.includes('refused')) areas.push(storage?.local);
  for (const area of areas) if (area) for (const deed of ['get', 'set', 'remove']) area[deed] = refuse;
})();`;

describe.each(BROWSERS)('storage that cannot be read in %s', (name) => {
  const extension = extensionWith(REFUSING, name);
  let session: BrowserSession;
  beforeAll(async () => {
    session = await openWithExtension(name, { extension });
    await store(session, RULE);
  });
  afterAll(async () => {
    await session?.close();
    rmSync(extension, { recursive: true, force: true });
  });

  test('is told of on the options page, which changes nothing', async () => {
    const options = await session.newExtensionPage('options.html?refused');
    await says(options, 'Your settings could not be read. Nothing has been changed.');
    expect(await storedIn(session)).toMatchObject(RULE);
    await options.close();
  });

  test('of the session and of sync keeps no page from being marked, and no fact away', async () => {
    const page = await session.newPage(server.url('/', 'news.test'));
    await settledReport(session, page);
    await openCard(session, page, 0);
    await factsInCard(session, page);
  });

  test('of sync is told of where the reader wants to sync, and nothing is lost here', async () => {
    const options = await session.newExtensionPage('options.html');
    await openSection(options, 'sync');
    await options.click('input[type=checkbox]');
    await says(options, 'The browser has refused.');
    expect(await storedIn(session)).toMatchObject({ ...RULE, settings: { isSynced: true } });
    await options.close();
  });
});
