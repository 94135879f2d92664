// What a page can see of us, by every means it has: nothing where the reader wants no trace, else a short list.
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readCard, settledReport } from '@/scripts/browser/marks';
import type { BrowserSession } from '@/scripts/browser/open-browser';
import { type PageServer, servePages } from '@/scripts/browser/page-server';
import { until } from '@/scripts/browser/until';
import type { BrowserName } from '@/scripts/find-browser';
import { forgetSights, PROBES, sightsOf } from './page-probes';
import { askByKey, BROWSERS, store, topicsTold, wordsOf } from './reader';
import { shareBrowser } from './shared-browser';

const BODY = `<!doctype html><title>News</title><script>${PROBES}</script><body><p>KOMID is named.</p><p>A.Q. Khan too.</p>`;
const STRICT =
  "default-src 'none'; img-src 'self'; script-src 'unsafe-inline'; require-trusted-types-for 'script'; trusted-types 'none'";

let server: PageServer;
beforeAll(async () => {
  server = await servePages({
    '/': BODY,
    '/strict': { body: BODY, headers: { 'content-security-policy': STRICT } },
  });
});
afterAll(() => server.close());

/** What any page can see where mentions are marked. */
const markedIn = (name: BrowserName) => [
  'highlight dotted-underline 2',
  'style of dotted-underline',
  ...(name === 'firefox' ? ['style of kept-open'] : []),
  'style of soft-background',
  'style of solid-underline',
];

describe.each(BROWSERS)('what a page can see in %s', (name) => {
  const MARKED = markedIn(name);
  let session: BrowserSession;
  let page: Page;

  beforeAll(async () => {
    session = await shareBrowser(name);
  });
  afterAll(() => session?.close());

  async function set(settings: object, host = {}): Promise<void> {
    const all = { version: 2, level: 'quiet', ...settings };
    await store(session, { settings: all, 'site:news.test': host });
  }
  const setNoTrace = () => set({ marks: { style: 'none' } });

  async function open(path: string): Promise<void> {
    page = await session.newPage(server.url(path, 'news.test'));
    await topicsTold();
  }
  async function openRead(path: string): Promise<void> {
    await open(path);
    expect((await settledReport(session, page)).topics).toHaveLength(2);
    await topicsTold();
  }
  const sees = (wanted: readonly string[]) =>
    until(async () => `${await sightsOf(page)}` === `${wanted}`, 'the sights').catch(async () =>
      expect(await sightsOf(page)).toEqual(wanted),
    );
  const act = (command: string) => askByKey(session, page, command);

  test('is nothing on a site that is off', async () => {
    await set({}, { host: 'off' });
    await open('/');
    expect(await sightsOf(page)).toEqual([]);
  });

  test.each(['/', '/strict'])('is nothing where the reader wants no trace, at %s', async (path) => {
    await setNoTrace();
    await openRead(path);
    expect(await sightsOf(page)).toEqual([]);
    await page.mouse.move(30, 30, { steps: 3 });
    await topicsTold();
    expect(await sightsOf(page)).toEqual([]);
  });

  test('is what the reader asks for by key, for as long as it is open', async () => {
    await setNoTrace();
    for (const path of ['/', '/strict']) {
      await openRead(path);
      expect(await act('open-card')).toBe(true);
      await until(async () => (await readCard(session, page))?.text.includes('KOMID'), 'the card');
      expect(await sightsOf(page)).toEqual(expect.arrayContaining(['child <div></div> null']));
      await page.keyboard.press('Escape');
      await until(async () => !(await readCard(session, page)), 'the card to close');
      await forgetSights(page);
      await sees([]);
    }
  });

  test('is what the reader goes to from the popup, for a moment', async () => {
    await setNoTrace();
    await openRead('/');
    const popup = await session.openPopup(page);
    const row = await until(() => popup.$('.topics button'), 'the list of topics');
    expect(await wordsOf(popup)).toContain('KOMID');
    await row.evaluate((button) => (button as HTMLElement).click());
    await until(async () => `${await sightsOf(page)}`.includes('solid-underline'), 'the mention');
    if (!popup.isClosed()) await popup.close();
    await forgetSights(page);
    await sees([]);
  });

  test.each(['/', '/strict'])('is the marks and their style, at %s', async (path) => {
    await set({});
    await openRead(path);
    await sees(MARKED);
  });

  test('is the marks no longer when they are not wanted', async () => {
    await set({});
    await openRead('/');
    await sees(MARKED);
    await setNoTrace();
    await sees([]);
    await set({});
    await sees(MARKED);
  });

  test('of a card is its host and that events reach it, and no name of ours', async () => {
    await set({});
    await openRead('/strict');
    await act('open-card');
    await until(async () => (await readCard(session, page))?.text.includes('KOMID'), 'the card');
    const seen = await sightsOf(page);
    expect(seen).toEqual(
      [
        'added DIV to HTML',
        'at a point DIV',
        'child <div></div> null',
        'highlight dotted-underline 2',
        'highlight solid-underline 1',
        ...MARKED.slice(1),
      ].sort(),
    );
  });
});
