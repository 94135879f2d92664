// The languages of the interface: chosen in the settings or by the browser, heard at once everywhere.
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openCard, readCard, settledReport } from '@/scripts/browser/marks';
import type { BrowserSession } from '@/scripts/browser/open-browser';
import { type PageServer, servePages } from '@/scripts/browser/page-server';
import { until } from '@/scripts/browser/until';
import { faults } from './axe-faults';
import { inCard } from './in-card';
import { BROWSERS, openWithExtension, wordsOf } from './reader';
import { shareBrowser } from './shared-browser';

let server: PageServer;
beforeAll(async () => {
  server = await servePages({
    '/': '<p>A.Q. Khan and KOMID.</p>',
    '/ur': '<html lang="ur" dir="rtl"><meta charset="utf-8"><p>عبدالقدیر خان، پاکستان</p></html>',
  });
});
afterAll(() => server.close());

async function choose(session: BrowserSession, language: string): Promise<void> {
  await session.probe.evaluate(async (wanted) => {
    type Local = { set(items: object): Promise<void> };
    const { storage } = (globalThis as unknown as { chrome: { storage: { local: Local } } }).chrome;
    await storage.local.set({ settings: { version: 2, language: wanted } });
  }, language);
}

const shows = (page: Page, words: string) =>
  until(async () => (await wordsOf(page)).includes(words), `the words ${words}`);
const root = (page: Page) =>
  page.evaluate(() => [document.documentElement.lang, document.documentElement.dir]);

describe.each(BROWSERS)('the interface in %s', (name) => {
  let session: BrowserSession;
  beforeAll(async () => {
    session = await shareBrowser(name);
  });
  afterAll(() => session?.close());

  async function openPage(path = '/'): Promise<Page> {
    const page = await session.newPage(server.url(path, 'news.test'));
    await settledReport(session, page);
    return page;
  }

  test('changes its language in open pages, which keep where they are', async () => {
    const page = await openPage();
    const popup = await session.newExtensionPage(`popup.html?tab=${session.tabId(page)}`);
    const library = await session.newExtensionPage('library.html#search');
    await shows(popup, '2 topics');
    await library.waitForSelector('input[type=search]');
    await library.type('input[type=search]', 'ghauri');
    expect(await root(library)).toEqual(['en', 'ltr']);

    await choose(session, 'ko');
    await shows(popup, '주제 2개');
    await shows(popup, '압둘 카디르 칸');
    await shows(library, '범위 좁히기');
    expect(await library.$eval('input[type=search]', (input) => input.value)).toBe('ghauri');
    expect(await library.title()).toBe('사실 – Parallax 자료실');

    await choose(session, 'zh-Hans');
    await shows(popup, '2个主题');
    await choose(session, 'ur');
    await shows(popup, '2 موضوعات');
    expect(await root(popup)).toEqual(['ur', 'rtl']);
    expect(await root(library)).toEqual(['ur', 'rtl']);
    const claim = await library.$eval('.claim-text', (text) => [
      (text as HTMLElement).lang,
      getComputedStyle(text).direction,
    ]);
    expect(claim).toEqual(['en', 'ltr']);
    for (const view of [popup, library]) expect(await faults(view)).toEqual([]);

    await choose(session, 'en');
    await shows(popup, '2 topics');
    expect(await root(popup)).toEqual(['en', 'ltr']);
    for (const one of [popup, library, page]) await one.close();
  });

  test('has the next card of an open page speak the language that was chosen', async () => {
    await choose(session, 'en');
    const page = await openPage();
    expect((await openCard(session, page)).text).toContain('Fact sheet');
    await choose(session, 'ur');
    await page.keyboard.press('Escape');
    await until(async () => !(await readCard(session, page)), 'the card to close');
    const { text } = await openCard(session, page);
    expect(text).toContain('عبدالقدیر خان');
    expect(text).toContain('حقائق نامہ');
    // Its own script counts and quotes by the rules of its language.
    expect(text).toMatch(/”\u2068?A\.Q\. Khan\u2069?“/); // Firefox leaves the marks between out.
    const [card] = await inCard(session, page, '[role=dialog]');
    expect(card?.style).toContain('rtl');
    const [claim] = await inCard(session, page, '.claim-text');
    expect(claim?.style).toContain('ltr');
    await page.close();
  });

  test('has a card in English on a page in Urdu run from left to right', async () => {
    await choose(session, 'en');
    const page = await openPage('/ur');
    await openCard(session, page);
    const [card] = await inCard(session, page, '[role=dialog]');
    expect(card?.style).toContain('ltr');
    await page.close();
  });

  test('speaks Urdu on every page of its own, without a fault that can be found', async () => {
    await choose(session, 'ur');
    for (const path of ['options.html', 'welcome.html', 'desk.html', 'sidepanel.html']) {
      const page = await session.newExtensionPage(path);
      await until(async () => (await root(page))[1] === 'rtl', `${path} in Urdu`);
      await until(async () => /[\u0600-\u06ff]{3}/.test(await wordsOf(page)), 'its words');
      expect(await faults(page)).toEqual([]);
      expect(await page.title()).toMatch(/[\u0600-\u06ff]{3}|^Parallax$/);
      await page.close();
    }
  });
});

describe.each(BROWSERS)('a browser that asks for Korean, %s', (name) => {
  let session: BrowserSession;
  beforeAll(async () => {
    session = await openWithExtension(name, { languages: ['ko-KR', 'ko', 'en'] });
  });
  afterAll(() => session?.close());

  test('is followed by pages and cards', async () => {
    const library = await session.newExtensionPage('library.html#topics');
    await shows(library, '주제 ');
    expect(await root(library)).toEqual(['ko', 'ltr']);
    const page = await session.newPage(server.url('/', 'news.test'));
    await settledReport(session, page);
    expect((await openCard(session, page)).text).toContain('사실 모음');
  });
});
