// Popup and side panel beside a page: the list leads to the mentions, and follows the page.
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openCard, settledReport } from '@/scripts/browser/marks';
import type { BrowserSession } from '@/scripts/browser/open-browser';
import { type PageServer, servePages } from '@/scripts/browser/page-server';
import { until } from '@/scripts/browser/until';
import { faults } from './axe-faults';
import { pressInCard } from './in-card';
import { BROWSERS, press, wordsOf } from './reader';
import { shareBrowser } from './shared-browser';

const GHAURI = '/library.html#topic/ghauri-hatf-5';
const isPanel = (url: string) => url.endsWith('/sidepanel.html');

const TALL = '<div style="height:3000px"></div>';

let server: PageServer;
beforeAll(async () => {
  server = await servePages({
    '/long': `<p>A.Q. Khan and KOMID.</p>${TALL}<p>Dr A.Q. Khan.</p>${TALL}<iframe src="/inner" width="600" height="200"></iframe>`,
    '/inner': `<div style="height:900px"></div><p>A.Q. Khan.</p>`,
    '/ghauri': '<p>The Ghauri missile was fired.</p>',
    '/quiet': '<p>Rain.</p>',
  });
});
afterAll(() => server.close());

describe.each(BROWSERS)('beside a page in %s', (name) => {
  let session: BrowserSession;
  let page: Page;

  beforeAll(async () => {
    session = await shareBrowser(name);
  });
  afterAll(() => session?.close());

  async function open(path: string): Promise<void> {
    page = await session.newPage(server.url(path, 'news.test'));
    await settledReport(session, page);
  }

  const shows = (surface: Page, words: string) =>
    until(async () => (await wordsOf(surface)).includes(words), `the words ${words}`);
  const scrolledTo = () => page.evaluate(() => scrollY);
  const standsOut = () =>
    page.evaluate(() =>
      [...(CSS.highlights.get('solid-underline') ?? [])].map(
        (range) => range.startContainer.textContent,
      ),
    );

  const addresses = () =>
    session.probe.evaluate(async () => {
      type Tabs = { query(of: object): Promise<{ url?: string }[]> };
      const { tabs } = (globalThis as unknown as { chrome: { tabs: Tabs } }).chrome;
      return (await tabs.query({})).map(({ url = '' }) => url);
    });
  const badge = () =>
    session.probe.evaluate(
      (tabId) =>
        (
          globalThis as unknown as {
            chrome: { action: { getBadgeText(of: object): Promise<string> } };
          }
        ).chrome.action.getBadgeText({ tabId }),
      session.tabId(page),
    );
  const badgeIs = (text: string) => until(async () => (await badge()) === text, `badge ${text}`);

  test('a click in the list scrolls to a mention, has it stand out, and tells its facts', async () => {
    await open('/long');
    const popup = await session.openPopup(page);
    await shows(popup, '2 topics');
    await press(popup, 'A.Q. Khan');
    await shows(popup, 'Mention 1 of 3 on this page');
    expect(await standsOut()).toEqual(['A.Q. Khan and KOMID.']);
    expect(await scrolledTo()).toBe(0);
    await popup.click('[aria-label="Next mention on the page"]');
    await shows(popup, 'Mention 2 of 3 on this page');
    expect(await scrolledTo()).toBeGreaterThan(2000);
    expect(await standsOut()).toEqual(['Dr A.Q. Khan.']);
    await popup.click('[aria-label="Next mention on the page"]');
    await shows(popup, 'Mention 3 of 3 on this page');
    await popup.click('[aria-label="Next mention on the page"]');
    await shows(popup, 'Mention 1 of 3 on this page');
    await popup.close();
  });

  test('facts are looked up on a page that names nothing, and it offers where to start', async () => {
    page = await session.newPage(server.url('/quiet', 'news.test'));
    const popup = await session.openPopup(page);
    await shows(popup, 'Good places to start');
    const field = await popup.waitForSelector('input[type=search]');
    await field?.type('غوری');
    await shows(popup, 'Ghauri');
    await press(popup, 'Ghauri');
    await until(async () => /disputed/i.test(await wordsOf(popup)), 'the fact sheet');
    await popup.close();
  });

  test('the badge counts the topics of all frames, follows the page, and goes with it', async () => {
    await open('/long');
    await badgeIs('2');
    await page.evaluate(() => document.body.append('The Nodong ballistic missile.'));
    await badgeIs('3');
    await page.goto(server.url('/quiet', 'news.test'));
    await badgeIs('');
    await page.evaluate(() => void setTimeout(() => history.back()));
    await until(
      async () => ['2', '3'].includes(await badge()),
      'the badge of the page gone back to',
    );
    await page.evaluate(() => document.body.replaceChildren('Rain.'));
    await badgeIs('');
  });

  describe('the side panel', () => {
    let panel: Page;

    // Firefox lets no program see what its sidebar shows.
    const testInChromium = name === 'chromium' ? test : () => {};
    testInChromium('opens from the popup, for the page it was opened over', async () => {
      await open('/ghauri');
      const popup = await session.openPopup(page);
      await shows(popup, 'Ghauri');
      await press(popup, 'Side panel');
      const target = () => session.browser.targets().find((it) => isPanel(it.url()));
      const beside = await until(async () => target()?.asPage(), 'the panel');
      await shows(beside, 'Ghauri');
      await beside.close();
    });

    test('lists what the page in front of the reader mentions, and follows them to another', async () => {
      await open('/ghauri');
      // A page in a window of its own has no tab beside it: it follows the one that it is told of.
      panel = await session.newExtensionWindow(`sidepanel.html?tab=${session.tabId(page)}`);
      await shows(panel, 'Ghauri');
      await page.evaluate(() => document.body.append('A.Q. Khan was asked.'));
      await shows(panel, '2 topics');
    });

    test.each(['light', 'dark'] as const)('has no fault that axe knows of, %s', async (theme) => {
      await session.setDark(theme === 'dark');
      expect(await faults(panel)).toEqual([]);
    });

    /** With a sheet open in it the panel keeps that, and its list is of whichever tab is in front. */
    async function followsTabs(beside: Page): Promise<void> {
      const ghauri = page;
      await open('/long');
      expect(await wordsOf(beside)).toMatch(/disputed/i);
      await press(beside, 'All topics on this page');
      await shows(beside, 'KOMID');
      await ghauri.bringToFront();
      await shows(beside, 'Ghauri');
      expect(await wordsOf(beside)).not.toContain('KOMID');
    }

    test('a card’s fact sheet opens beside the page, or in a tab', async () => {
      await open('/ghauri');
      await openCard(session, page, 0);
      await pressInCard(session, page, '.tool:last-child');
      if (name === 'chromium') {
        const panelTarget = () => session.browser.targets().find((target) => isPanel(target.url()));
        const beside = await until(async () => panelTarget()?.asPage(), 'the panel');
        await until(async () => /disputed/i.test(await wordsOf(beside)), 'the sheet in it');
        await followsTabs(beside);
      } else {
        // Firefox opens its sidebar for no click that was made in a page.
        const isThere = async () => (await addresses()).some((url) => url.endsWith(GHAURI));
        await until(isThere, 'the sheet in a tab');
      }
    });
  });
});
