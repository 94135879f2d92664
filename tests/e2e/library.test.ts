// The library, as a page of its own.
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { BrowserSession } from '@/scripts/browser/open-browser';
import { until } from '@/scripts/browser/until';
import { faults } from './axe-faults';
import { BROWSERS, wordsOf } from './reader';
import { shareBrowser } from './shared-browser';

describe.each(BROWSERS)('the library in %s', (name) => {
  let session: BrowserSession;
  let page: Page;

  beforeAll(async () => {
    session = await shareBrowser(name);
    page = await session.newExtensionPage('library.html');
  });
  afterAll(() => session?.close());

  const go = (fragment: string) =>
    page.evaluate((wanted) => {
      location.hash = wanted;
    }, fragment);
  const shows = (words: string | RegExp) =>
    until(async () => {
      const text = await wordsOf(page);
      return typeof words === 'string' ? text.includes(words) : words.test(text);
    }, `the library to show ${words}`);

  test.each([
    ['English', 'Benazir Bhutto', /Benazir Bhutto/],
    ['Korean', '로동', /Nodong/],
    ['Urdu', 'عبدالقدیر خان', /A\.Q\. Khan/],
    ['Chinese', '巴基斯坦', /Pakistan/],
    ['a year and a word', '1993 Pyongyang', /December 1993/],
  ])('finds facts in %s', async (_script, query, words) => {
    await go(`#search?${new URLSearchParams({ q: query })}`);
    await shows(words);
    expect(await wordsOf(page)).toMatch(/\d+ of \d+ facts/);
  });

  test('finds while it is typed, and keeps what was looked for in its address', async () => {
    await go('#search');
    const field = await page.waitForSelector('main input[type=search]');
    await field?.type('Kahuta');
    await until(async () => decodeURI(page.url()).includes('q=Kahuta'), 'the address to follow');
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('INPUT');
  });

  test('narrows down to what is chosen, and says how many are left', async () => {
    await go('#search');
    await shows(/(\d+) of \1 facts/);
    await go('#search?status=disputed&standpoint=pakistan&from=1990&to=2010');
    await until(async () => {
      const [, left, all] = /(\d+) of (\d+) facts/.exec(await wordsOf(page)) ?? [];
      return Number(left) > 0 && Number(left) < Number(all);
    }, 'fewer facts');
    const marks = await page.$$eval('main article .status', (found) =>
      found.map((mark) => (mark as HTMLElement).innerText),
    );
    expect(new Set(marks)).toEqual(new Set(['Disputed']));
  });

  test.each([
    ['#topic/aq-khan', /A\.Q\. Khan[\s\S]*19\d\ds/],
    ['#topics', /People[\s\S]*Weapons/],
    ['#sources', /\d+ sources/],
    ['#disputes', /\d+ questions on which accounts differ/],
    ['#timeline', /Timeline of the relation/],
    ['#topic/no-such-thing', /No topic is called/],
  ])('leads from the address %s to its page', async (fragment, words) => {
    await go(fragment);
    await shows(words);
  });

  test('goes from a list to a source, to one of its facts, to a topic, and back again', async () => {
    await go('#sources');
    await shows('The most cited first.');
    await page.click('.index a');
    await shows('What it is cited for');
    const source = page.url();
    await page.click('.claims .claim-text a');
    await shows('Topics of this fact');
    expect(page.url()).toContain('#claim/');
    await page.click('.topic-links a');
    await until(async () => page.url().includes('#topic/'), 'the topic');
    await page.goBack();
    await page.goBack();
    await shows('What it is cited for');
    expect(page.url()).toBe(source);
  });

  // The rules are the same in both browsers, and long pages take axe long.
  const themes = name === 'chromium' ? ['light', 'dark'] : [];
  test.each(themes)('has no fault that axe knows of, %s', async (theme) => {
    await session.setDark(theme === 'dark');
    for (const fragment of [
      '#search?q=Khan&status=claimed',
      '#topic/aq-khan',
      '#topics',
      '#source/cable-1973-8055',
      '#disputes',
      '#timeline',
    ]) {
      await go(fragment);
      await new Promise((resolve) => setTimeout(resolve, 400));
      expect([fragment, ...(await faults(page))]).toEqual([fragment]);
    }
  });
});
