// Rules of sites, on the options page.
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { BrowserSession } from '@/scripts/browser/open-browser';
import { until } from '@/scripts/browser/until';
import { clearStored, openSection, pressNamed, says, store, storedIn } from './options-page';
import { BROWSERS, wordsOf } from './reader';
import { shareBrowser } from './shared-browser';

describe.each(BROWSERS)('rules on the options page in %s', (name) => {
  let session: BrowserSession;
  let page: Page;

  beforeAll(async () => {
    session = await shareBrowser(name);
    page = await session.newExtensionPage('options.html');
  });
  afterAll(() => session?.close());
  beforeEach(() => clearStored(session));

  const isChecked = (words: string) =>
    page.evaluate(
      (wanted) =>
        [...document.querySelectorAll('label')]
          .find((label) => label.innerText.startsWith(wanted))
          ?.querySelector('input')?.checked,
      words,
    );

  test('adds, changes and removes rules, and takes each of that back', async () => {
    await openSection(page, 'sites');
    await page.type('.opt-add input[type=text]', 'https://dawn.com/news?id=1');
    await says(page, 'Only the page “dawn.com/news?id=1”');
    await page.keyboard.press('Enter');
    await says(page, '“dawn.com/news?id=1” is now set to “Off”.');
    const pages = async () => (await storedIn(session))['site:dawn.com'];
    expect(await pages()).toEqual({ pages: { '/news?id=1': 'off' } });

    await page.select('.opt-rules select', 'full');
    await says(page, 'is now set to “Full”.');
    expect(await pages()).toEqual({ pages: { '/news?id=1': 'full' } });
    await pressNamed(page, '.opt-rules button', 'Remove');
    await says(page, 'has been removed.');
    expect(await pages()).toBeUndefined();

    await pressNamed(page, 'button', 'Undo');
    await until(pages, 'the rule to come back');
    expect(await pages()).toEqual({ pages: { '/news?id=1': 'full' } });
    await pressNamed(page, 'button', 'Undo');
    await until(async () => JSON.stringify(await pages()).includes('off'), 'its first level');
    await pressNamed(page, 'button', 'Undo');
    await until(async () => (await pages()) === undefined, 'the rule to be gone');
    await says(page, 'You have no rules yet.');
  });

  test('refuses a bad address in words, and keeps what was typed', async () => {
    await openSection(page, 'sites');
    await page.type('.opt-add input[type=text]', 'chrome://settings');
    await page.keyboard.press('Enter');
    await says(page, 'Parallax can run on web pages and files only.');
    expect(await page.$eval('.opt-add input', (field) => field.value)).toBe('chrome://settings');
    await page.$eval('.opt-add input', (field) => field.select());
    await page.keyboard.press('Backspace');
  });

  test('shows at once what another window changes', async () => {
    await openSection(page, 'sites');
    await store(session, { 'site:geo.tv': { domain: 'full' } });
    await says(page, 'geo.tv');
    await store(session, {
      managed: {
        patterns: [],
        sites: { 'a.test': { host: 'off' } },
        settings: { level: 'request' },
      },
    });
    await says(page, 'Set by whoever runs this computer');
    await until(() => isChecked('On request'), 'the managed level');
    expect(await page.$eval('fieldset', (group) => group.disabled)).toBe(true);
  });

  test('stays usable with two thousand rules: finds, removes all, takes that back', async () => {
    const many = Array.from({ length: 2000 }, (_, at) => [`site:h${at}.test`, { host: 'off' }]);
    await store(session, Object.fromEntries(many));
    await openSection(page, 'sites');
    await says(page, '2,000 rules');
    expect(await page.$$eval('.opt-rules > li', (rows) => rows.length)).toBe(100);
    await page.type('input[type=search]', 'h1999');
    await says(page, '1 of 2,000 rules');
    await page.$eval('input[type=search]', (field) => field.select());
    await page.keyboard.press('Backspace');
    await pressNamed(page, 'input[type=checkbox]', 'Choose all that are listed');
    await pressNamed(page, 'button', 'Remove 2,000 chosen rules');
    await says(page, '2,000 rules have been removed.');
    const left = async () =>
      Object.keys(await storedIn(session)).filter((key) => key.startsWith('site:')).length;
    expect(await left()).toBe(0);
    await pressNamed(page, 'button', 'Undo');
    await until(async () => (await left()) === 2000, 'all rules to come back');
    await says(page, '2,000 rules');
  });

  // Only Chromium has a limit that can be reached.
  test.each(name === 'chromium' ? ['says'] : [])(
    '%s what the browser does not save, and takes it back in view',
    async () => {
      await openSection(page, 'sites');
      await session.probe.evaluate(fillStorage);
      await page.type('.opt-add input[type=text]', `dawn.com/${'a'.repeat(600)}`);
      await page.keyboard.press('Enter');
      await says(page, 'The change has not been saved');
      expect(await wordsOf(page)).toContain('no room left');
      expect(await page.$$('.opt-rules > li')).toHaveLength(0);
    },
  );
});

// All but a few bytes of what Chromium gives an extension.
const fillStorage = `chrome.storage.local.getBytesInUse(null).then((used) =>
  chrome.storage.local.set({ junk: 'x'.repeat(chrome.storage.local.QUOTA_BYTES - used - 200) }))`;
