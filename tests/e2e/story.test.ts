import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  hoverMention,
  openCard,
  readCard,
  readReport,
  settledReport,
} from '@/scripts/browser/marks';
import type { BrowserSession } from '@/scripts/browser/open-browser';
import { type PageServer, servePages } from '@/scripts/browser/page-server';
import { until } from '@/scripts/browser/until';
import { factsInCard, linksInCard } from './card-words';
import { BROWSERS, openWithExtension, paintedQuotes, press, topicsTold, wordsOf } from './reader';

const SAMPLE = new URL('../pages/sample-article/', import.meta.url);
const source = readFileSync(new URL('source.html', SAMPLE), 'utf8');
const expected: { quote: string }[] = JSON.parse(
  readFileSync(new URL('expected.json', SAMPLE), 'utf8'),
);
const quotes = expected.map(({ quote }) => quote);

const STORY = `<!doctype html><meta charset="utf-8"><title>Story</title>
<p>A.Q. Khan is named here, the Ghauri missile too, and <a href="#on">North Korea's ambassador to
Pakistan</a>.</p><p style="margin-top:900px">KOMID, far below.</p>`;

let server: PageServer;
beforeAll(async () => {
  server = await servePages({
    '/': source,
    '/story': STORY,
    '/quiet': '<p>Rain in Lahore.</p>',
    '/notes.txt': 'First KOMID.\n\nThen A.Q.\nKhan, not A.Q.\n\nKhan.',
  });
});
afterAll(() => server.close());

describe.each(BROWSERS)('a reader of %s', (name) => {
  let session: BrowserSession;
  let page: Page;

  beforeAll(async () => {
    session = await openWithExtension(name, { recordRequests: true });
  });
  afterAll(() => session?.close());

  const open = async (path: string, host = 'news.test') => {
    page = await session.newPage(server.url(path, host));
    await settledReport(session, page);
    return page;
  };

  test('sees every mention of the sample article marked, and no decoy', async () => {
    await open('/');
    const { mentions } = await settledReport(session, page);
    expect(mentions.map(({ quote }) => quote)).toEqual(quotes);
    expect((await paintedQuotes(page)).sort()).toEqual([...quotes].sort());
  });

  test('sees an underline under a mention, and none once the site is off', async () => {
    await open('/story');
    const clip = (await settledReport(session, page)).mentions[1]?.rect;
    const shot = () =>
      page.screenshot({ clip: { ...clip, height: 30 } as never, encoding: 'base64' });
    const marked = await shot();
    await page.evaluate(() => CSS.highlights.clear());
    await until(async () => (await shot()) !== marked, 'the underline to have been visible');
  });

  test('reads sourced facts in a card that opens at rest and closes on leaving', async () => {
    await open('/story');
    await openCard(session, page, 1);
    const text = await factsInCard(session, page);
    expect(text).toContain('Ghauri (Hatf-5)');
    expect(text).toMatch(/Documented|Reported|Claimed|Disputed/);
    const links = await linksInCard(session, page);
    expect(links.length).toBeGreaterThan(0);
    expect(links.filter((href) => !/^https?:\/\/[^/]+\.[^/]+\//.test(href))).toEqual([]);
    await page.mouse.move(1200, 700);
    await until(async () => !(await readCard(session, page)), 'the card to close');
  });

  test('can move from the mention into the card without losing it', async () => {
    await open('/story');
    const { box } = await openCard(session, page, 0);
    await page.mouse.move(box.x + 40, box.y + 40, { steps: 10 });
    await new Promise((resolve) => setTimeout(resolve, 600));
    expect(await readCard(session, page)).toBeDefined();
  });

  test('closes the card with Escape', async () => {
    await open('/story');
    await openCard(session, page, 0);
    await page.keyboard.press('Escape');
    await until(async () => !(await readCard(session, page)), 'the card to close');
  });

  test('is not bothered by cards when the pointer only crosses mentions', async () => {
    await open('/story');
    for (const nth of [0, 1, 2]) {
      const { rect } = (await settledReport(session, page)).mentions[nth] ?? {
        rect: { x: 0, y: 0 },
      };
      await page.mouse.move(rect.x + 4, rect.y + 4);
    }
    await page.mouse.move(1200, 700);
    await new Promise((resolve) => setTimeout(resolve, 700));
    expect(await readCard(session, page)).toBeUndefined();
  });

  test('finds links still to be links', async () => {
    await open('/story');
    const { rect } = await hoverMention(session, page, 2);
    await page.mouse.click(rect.x + 4, rect.y + 4);
    expect(await page.evaluate(() => location.hash)).toBe('#on');
  });

  test('gets the card although the background was stopped after marking', async () => {
    await open('/story');
    await session.killBackground();
    await openCard(session, page, 0);
    expect(await factsInCard(session, page)).toContain('A.Q. Khan');
  });

  test('reads in the popup what the page touches, and a topic’s fact sheet', async () => {
    await open('/story');
    const popup = await session.openPopup(page);
    await until(async () => (await wordsOf(popup)).includes('4 topics'), 'the list of topics');
    expect(await wordsOf(popup)).toMatch(
      /DPRK ambassadors to Pakistan[\s\S]*A\.Q\. Khan[\s\S]*KOMID[\s\S]*Ghauri/,
    );
    await press(popup, 'Ghauri');
    await until(async () => /disputed/i.test(await wordsOf(popup)), 'the fact sheet');
    await popup.close();
  });

  test('sees the mentions of a plain text file marked, paragraph by paragraph', async () => {
    await open('/notes.txt');
    expect(await paintedQuotes(page)).toEqual(['KOMID', 'A.Q.\nKhan']); // Khan alone is one more of him.
  });

  test('leaves a page without mentions untouched and the background asleep', async () => {
    await topicsTold(); // By the page before.
    await session.killBackground();
    await open('/quiet', 'quiet.test');
    expect(await paintedQuotes(page)).toEqual([]);
    expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
    expect(await session.isBackgroundRunning()).toBe(false);
  });

  test('wakes the background for names and topics that are new, and then by resting on a mark', async () => {
    await session.killBackground();
    await open('/story');
    expect(await paintedQuotes(page)).toHaveLength(4);
    await topicsTold();
    await session.killBackground();
    await page.evaluate(() => {
      document.body.insertAdjacentHTML('beforeend', '<h2>More</h2><p>A.Q. Khan.</p>');
    });
    await until(async () => (await paintedQuotes(page)).length === 5, 'a mark on what came');
    await topicsTold(); // If it had.
    expect(await session.isBackgroundRunning()).toBe(false);
    await openCard(session, page, 0);
    expect(await session.isBackgroundRunning()).toBe(true);
  });

  test('asks nothing of the network beyond the pages opened', async () => {
    const others = (await session.requests()).filter(
      (url) => !new URL(url).hostname.endsWith('.test'),
    );
    expect(others).toEqual([]);
    expect((await session.requests()).length).toBeGreaterThan(5);
  });

  test('switches the site off: marks and card vanish at once and nothing of ours is left', async () => {
    await open('/story');
    const bystander = page;
    await open('/story', 'other.test');
    const pristine = await page.evaluate(() => document.documentElement.outerHTML);
    await openCard(session, page, 0);
    const popup = await session.openPopup(page);
    await press(popup, 'other.test');
    await until(async () => !(await readReport(session, page)), 'the marks to vanish');
    expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
    expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(pristine);
    expect((await paintedQuotes(bystander)).length).toBe(4);
    await popup.close();
    await page.reload();
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(await readReport(session, page)).toBeUndefined();
    expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(pristine);
  });

  test('switches it on again, and the marks are back without a reload', async () => {
    const popup = await session.openPopup(page);
    await press(popup, 'other.test');
    await until(async () => (await paintedQuotes(page)).length === 4, 'the marks to be back');
    await popup.close();
  });
});
