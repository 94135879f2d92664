// What is set on the options page is stored, shown again and taken back; and it can be worked by anybody.
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { BrowserSession } from '@/scripts/browser/open-browser';
import { until } from '@/scripts/browser/until';
import { faults } from './axe-faults';
import { clearStored, openSection, pressNamed, says, store, storedIn, walk } from './options-page';
import { BROWSERS, openWithExtension } from './reader';
import { shareBrowser } from './shared-browser';

const SECTIONS = 'sites marks card keyboard languages data sync privacy about'.split(' ');

describe.each(BROWSERS)('the options page in %s', (name) => {
  let session: BrowserSession;
  let page: Page;

  beforeAll(async () => {
    session = await shareBrowser(name);
    page = await session.newExtensionPage('options.html');
  });
  afterAll(() => session?.close());
  beforeEach(() => clearStored(session));

  const settings = async () => (await storedIn(session)).settings ?? {};
  const reload = async (section: string) => {
    await page.evaluate(() => location.reload());
    await page.waitForSelector(`nav a[href="#${section}"][aria-current]`);
  };
  const isChecked = (words: string) =>
    page.evaluate(
      (wanted) =>
        [...document.querySelectorAll('label')]
          .find((label) => label.innerText.startsWith(wanted))
          ?.querySelector('input')?.checked,
      words,
    );

  test.each([
    ['sites', 'Only where I allow it', { level: 'off' }],
    ['sites', 'Full', { level: 'full' }],
    ['marks', 'Wash of colour', { marks: { style: 'wash' } }],
    ['marks', 'No marks, no trace on pages', { marks: { style: 'none' } }],
    ['card', 'Shift', { card: { modifier: 'shift' } }],
    ['card', 'Dark', { card: { theme: 'dark' } }],
    ['card', 'Very large', { card: { textSize: 1.3 } }],
    ['languages', '한국어', { language: 'ko' }],
    ['languages', 'اردو', { language: 'ur' }],
  ])(
    'keeps from section %s the choice %s, also after a reload',
    async (section, choice, wanted) => {
      await openSection(page, section);
      await pressNamed(page, 'input[type=radio]', choice);
      await says(page, 'changed.');
      expect(await settings()).toMatchObject(wanted);
      await reload(section);
      await until(() => isChecked(choice), 'the choice to be shown');
    },
  );

  test('keeps kinds, languages, delay and sync, and takes each back', async () => {
    await openSection(page, 'marks');
    await pressNamed(page, 'input[type=checkbox]', 'Weapons');
    await pressNamed(page, 'input[type=checkbox]', 'Ships');
    await pressNamed(page, 'input[type=checkbox]', '日本語');
    await until(
      async () => JSON.stringify(await settings()).includes('["ja"]'),
      'the languages to be stored',
    );
    expect(await settings()).toMatchObject({
      marks: { withoutKinds: ['weapon', 'ship'], withoutLanguages: ['ja'] },
    });
    await pressNamed(page, 'button', 'Undo');
    await says(page, 'The last change has been undone.');
    await pressNamed(page, 'button', 'Undo');
    await until(
      async () => JSON.stringify(await settings()).includes('["weapon"]'),
      'the second change to be taken back',
    );
    await until(() => isChecked('Ships'), 'ships to be ticked again');
    expect(await isChecked('Weapons')).toBe(false);

    await openSection(page, 'card');
    await page.focus('input[type=range]');
    await page.keyboard.press('ArrowRight');
    await until(
      async () => JSON.stringify(await settings()).includes('"restMs":210'),
      'the delay to be stored',
    );
    await openSection(page, 'sync');
    await page.click('input[type=checkbox]');
    await until(
      async () => JSON.stringify(await settings()).includes('"isSynced":true'),
      'sync to be stored',
    );
  });

  test('lists the keys as they are, and what the browser has given', async () => {
    await openSection(page, 'keyboard');
    await says(page, /Go to the next mention on the page\s+Alt\+Shift\+J/);
    await openSection(page, 'privacy');
    await says(page, 'The browser has given Parallax access to all sites.');
    await openSection(page, 'about');
    await says(page, /Parallax \d+\.\d+/);
  });

  test('can be worked by keyboard alone: every stop has a name and is seen', async () => {
    for (const section of SECTIONS) {
      const fresh = await session.newExtensionPage(`options.html#${section}`);
      await fresh.waitForSelector('.opt-title');
      const stops = await walk(fresh);
      await fresh.close();
      expect(stops.length, section).toBeGreaterThan(9);
      expect(stops.filter(({ name: words, isSeen }) => words === '' || !isSeen)).toEqual([]);
    }
  });

  test('moves the focus to what a link of the navigation opens, and chooses by arrow key', async () => {
    await page.bringToFront();
    await page.focus('nav a[href="#marks"]');
    await page.keyboard.press('Enter');
    await says(page, 'How marks look');
    await until(
      () => page.evaluate(() => document.activeElement?.id === 'options-heading'),
      'the focus on the heading',
    );
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowDown');
    await until(
      async () => JSON.stringify(await settings()).includes('"style":"wash"'),
      'the choice by arrow key',
    );
  });

  // The rules are the same in both browsers.
  const themes = name === 'chromium' ? ['light', 'dark'] : [];
  test.each(themes)('has no fault that axe knows of, %s', async (theme) => {
    await session.setDark(theme === 'dark');
    await reload(await page.evaluate(() => location.hash.slice(1))); // Nothing lies over the page then.
    await store(session, { 'site:dawn.com': { host: 'off' } });
    for (const section of SECTIONS) {
      await openSection(page, section);
      await new Promise((resolve) => setTimeout(resolve, 300));
      expect([section, ...(await faults(page))]).toEqual([section]);
    }
  });
});

test('access that is given back and given again shows at once in Firefox', async () => {
  const session = await openWithExtension('firefox', {
    firefoxPrefs: { 'extensions.webextOptionalPermissionPrompts': false },
  });
  try {
    const page = await session.newExtensionPage('options.html#privacy');
    await says(page, 'access to all sites.');
    await pressNamed(page, 'button', 'Take access back');
    await says(page, 'The browser has given Parallax no access to sites.');
    await pressNamed(page, 'button', 'Give access to all sites');
    await says(page, 'The browser has given Parallax access to all sites.');
  } finally {
    await session.close();
  }
});

test('access that the reader withdraws in Chromium shows at once, with the way to give it', async () => {
  const session = await openWithExtension('chromium');
  try {
    const page = await session.newExtensionPage('options.html#privacy');
    await says(page, 'access to all sites.');
    const settings = await session.newPage('chrome://extensions');
    const id = new URL(session.extensionUrl('')).host;
    const give = (access: string) =>
      settings.evaluate(`new Promise((done) => chrome.developerPrivate.updateExtensionConfiguration(
        { extensionId: '${id}', hostAccess: '${access}' }, done))`);
    await give('ON_CLICK');
    await says(page, 'The browser has given Parallax no access to sites.');
    await says(page, 'Give access to all sites');
    await give('ON_SPECIFIC_SITES');
    await settings.evaluate(`new Promise((done) =>
      chrome.developerPrivate.addHostPermission('${id}', 'https://dawn.com/*', done))`);
    await says(page, /access to 1 site only:\s+https:\/\/dawn\.com\/\*/);
    await give('ON_ALL_SITES');
    await says(page, 'The browser has given Parallax access to all sites.');
  } finally {
    await session.close();
  }
});
