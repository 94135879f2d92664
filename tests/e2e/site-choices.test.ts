// What the popup and the card let a reader set for a page, its host and its domain, and pauses.
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openCard, readReport } from '@/scripts/browser/marks';
import type { BrowserSession } from '@/scripts/browser/open-browser';
import { type PageServer, servePages } from '@/scripts/browser/page-server';
import { until } from '@/scripts/browser/until';
import { pressInCard } from './in-card';
import { forgetAll, marks, off, RULED_PAGES, shownMarks } from './marked-pages';
import { BROWSERS, press, store, wordsOf } from './reader';
import { shareBrowser } from './shared-browser';

let server: PageServer;
beforeAll(async () => {
  server = await servePages(RULED_PAGES);
});
afterAll(() => server.close());

/** Has what a page of ours writes of the site wait until it is told to fail. */
const HOLD_WRITES = `(() => {
  globalThis.held = [];
  const { local } = (globalThis.browser ?? chrome).storage;
  const { set } = local;
  const hold = () => new Promise((_, fail) => held.push(() => fail(new Error('There is no room.'))));
  local.set = (items) => 'site:news.test' in items ? hold() : set.call(local, items);
})()`;

describe.each(BROWSERS)('the reader’s choices in %s', (name) => {
  let session: BrowserSession;
  beforeAll(async () => {
    session = await shareBrowser(name);
  });
  afterAll(() => session?.close());

  const open = (path: string, host = 'news.test') => session.newPage(server.url(path, host));
  // A popup in Chromium closes when its page is shown anew; beside it the page is in sight.
  const read = (page: Page, count: number) =>
    name === 'chromium' ? marks(page, count) : shownMarks(page, count);
  const choices = async (page: Page): Promise<Page> => {
    const popup = await session.openPopup(page);
    await press(popup, 'Rules for this site');
    await popup.waitForSelector('.site-verdict');
    return popup;
  };
  const says = (popup: Page, words: string) =>
    until(async () => plain(await wordsOf(popup)).includes(words), `the words ${words}`);
  const choose = async (popup: Page, nth: number, level: string) => {
    const selects = await popup.$$('.site-scope select');
    await selects[nth]?.select(level);
  };

  test('the popup sets rules for page, host and domain, says which holds, and takes it away', async () => {
    await forgetAll(session);
    const page = await open('/a/1');
    const below = await open('/a/1', 'www.news.test');
    await marks(below, 2);
    await shownMarks(page, 2);
    const popup = await choices(page);
    await says(popup, 'there is no rule for it');
    await choose(popup, 2, 'full');
    await says(popup, 'your rule for all of news.test says so.');
    await Promise.all([marks(page, 3), marks(below, 3)]);
    await choose(popup, 0, 'off');
    await says(popup, 'your rule for this page says so.');
    await off(session, page);
    await press(popup, 'Take this rule away');
    await read(page, 3);
    await choose(popup, 1, 'quiet');
    await says(popup, 'your rule for news.test says so.');
    await Promise.all([marks(page, 2), marks(below, 3)]);
    await popup.close();
  });

  test('on request nothing is read until the reader asks, and again on the next page', async () => {
    await forgetAll(session);
    await store(session, { 'site:news.test': { host: 'request' } });
    const other = await open('/', 'other.test');
    await marks(other, 2);
    const page = await open('/a/1');
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(await readReport(session, page)).toBeUndefined();
    const popup = await session.openPopup(page);
    await says(popup, 'nothing is read until you ask');
    await press(popup, 'Mark this page now');
    await read(page, 2);
    await says(popup, '1 topic');
    await popup.close();
    await page.evaluate(() => history.pushState(null, '', '/a/2'));
    await off(session, page);
  });

  test('a pause holds everywhere, is told of in the popup, and ends in all pages', async () => {
    await forgetAll(session);
    const other = await open('/', 'other.test');
    await marks(other, 2);
    const page = await open('/');
    await marks(page, 2);
    const popup = await choices(page);
    await press(popup, 'Until the browser restarts');
    await Promise.all([off(session, page), off(session, other)]);
    await says(popup, 'Paused until the browser restarts');
    await press(popup, 'Resume now');
    await read(page, 2);
    await popup.close();
    await shownMarks(other, 2);
  });

  test('a switch that fails late says nothing when the reader has switched back meanwhile', async () => {
    await forgetAll(session);
    const page = await open('/a/2');
    await shownMarks(page, 1);
    const popup = await session.openPopup(page);
    await popup.evaluate(HOLD_WRITES);
    await press(popup, 'news.test');
    await until(() => popup.evaluate('globalThis.held.length === 1'), 'the first to be saved');
    await says(popup, 'Off here');
    await press(popup, 'news.test'); // Nothing is stored yet that would have to be taken back.
    await until(async () => !(await wordsOf(popup)).includes('Off here'), 'the switch to go back');
    await popup.evaluate('held[0]()');
    await says(popup, '1 topic');
    expect(await wordsOf(popup)).not.toContain('could not be saved');
    await press(popup, 'news.test');
    await until(() => popup.evaluate('globalThis.held.length === 2'), 'the last to be saved');
    await popup.evaluate('held[1]()');
    await says(popup, 'That could not be saved.');
    if (!popup.isClosed()) await popup.close();
  });

  test('one click in a card switches the host off, and the popup’s switch puts it back', async () => {
    await forgetAll(session);
    const below = await open('/', 'www.news.test');
    await marks(below, 2);
    const page = await open('/');
    await openCard(session, page, 0);
    await pressInCard(session, page, '[title^="Switch Parallax off"]');
    await off(session, page);
    await marks(below, 2);
    const popup = await session.openPopup(page);
    await press(popup, 'news.test');
    await read(page, 2);
    await popup.close();
  });

  test('what whoever runs the computer has set can be seen and not changed', async () => {
    await forgetAll(session);
    await store(session, { managed: { patterns: [], sites: { 'news.test': { host: 'off' } } } });
    const page = await open('/');
    const popup = await choices(page);
    await says(popup, 'Whoever runs this computer has set this.');
    await press(popup, 'news.test');
    expect(await popup.$$('.site-scope')).toEqual([]);
    expect(await popup.$eval('[role=switch]', (it) => it.getAttribute('aria-checked'))).toBe(
      'false',
    );
    expect(await readReport(session, page)).toBeUndefined();
    await popup.close();
  });
});

/** Words without the marks that only steer direction. */
function plain(words: string): string {
  return words.replace(/[\u2066-\u2069]/gu, '');
}
