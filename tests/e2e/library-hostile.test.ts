// Addresses of the library that nobody of good will would make: it takes them for words.
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { BrowserSession } from '@/scripts/browser/open-browser';
import { until } from '@/scripts/browser/until';
import { BROWSERS, wordsOf } from './reader';
import { shareBrowser } from './shared-browser';

const MARKUP = '<img src=x onerror="globalThis.ran=true"><svg onload="globalThis.ran=true">';
const NAMES = ['__proto__', 'constructor', 'toString', 'hasOwnProperty'];
const HASHES: readonly string[] = [
  ...NAMES.flatMap((name) => ['topic', 'claim', 'source'].map((view) => `#${view}/${name}`)),
  ...NAMES.map((name) => `#${name}/${name}?${name}=${name}`),
  ...NAMES.map((name) => `#search?q=${name}&status=${name}&kind=${name}&language=${name}`),
  ...['topic/', 'search?q=', ''].map((view) => `#${view}${MARKUP}`),
  `#search?q=${encodeURIComponent(MARKUP)}`,
  `#topic/${encodeURIComponent('javascript:void(globalThis.ran=true)')}`,
  `#topic/%E0%A4%A`,
  `#search?q=${encodeURIComponent('\u202eevil\u202c\u0000\ufeff')}`,
  `#topic/${'a'.repeat(1_000_000)}`,
  `#search?q=${'b'.repeat(100_000)}`,
];

describe.each(BROWSERS)('the library in %s', (name) => {
  let session: BrowserSession;
  let page: Page;
  const errors: string[] = [];

  beforeAll(async () => {
    session = await shareBrowser(name);
    page = await session.newExtensionPage('library.html#topics');
    page.on('pageerror', (error) => errors.push(String(error)));
  });
  afterAll(() => session?.close());

  const shows = (words: RegExp) => until(async () => words.test(await wordsOf(page)), `${words}`);

  test.each(HASHES.map((hash) => [hash.slice(0, 60), hash]))('stands at %s', async (_, hash) => {
    await page.evaluate((wanted) => {
      location.hash = wanted;
    }, hash);
    await new Promise((resolve) => setTimeout(resolve, 150));
    const found = await page.evaluate(() => [
      document.querySelectorAll('#library-main img, svg[onload], script:not([src])').length,
      'ran' in globalThis,
      document.querySelector('#library-main') !== null,
    ]);
    expect(found).toEqual([0, false, true]);
    await page.evaluate(() => {
      location.hash = '#topic/komid';
    });
    await shows(/Korea Mining/);
    expect(errors).toEqual([]);
  });
});
