// The options page: what is changed there is stored, shown elsewhere and taken back.
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { BrowserSession } from '@/scripts/browser/open-browser';
import { until } from '@/scripts/browser/until';
import { faults } from './axe-faults';
import { clearStored, openSection, pressNamed, says, store, storedIn } from './options-page';
import { BROWSERS, openWithExtension, wordsOf } from './reader';

const SECTIONS = 'sites marks card keyboard languages data sync privacy about'.split(' ');

describe.each(BROWSERS)('the options page in %s', (name) => {
  let session: BrowserSession;
  let page: Page;

  beforeAll(async () => {
    session = await openWithExtension(name);
    page = await session.newExtensionPage('options.html');
  });
  afterAll(() => session?.close());
  beforeEach(() => clearStored(session));

  const settings = async () => (await storedIn(session)).settings;
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
    ['marks', 'No marks', { marks: { style: 'none' } }],
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
    expect(await isChecked('Ships')).toBe(true);
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

  test('exports a file, imports it, and takes that back', async () => {
    await store(session, { 'site:dawn.com': { host: 'off' } });
    await openSection(page, 'data');
    await pressNamed(page, 'button', 'Export settings');
    await says(page, 'The settings have been handed to the browser');
    const give = (text: string) => giveFile(page, 'mine.json', text);

    await give('{"not": "ours"}');
    await says(page, /Nothing has been changed: the file holds no settings/);
    await give('nothing like JSON');
    await says(page, /Nothing has been changed: the file is not JSON/);
    expect((await storedIn(session))['site:dawn.com']).toEqual({ host: 'off' });

    const text = await exportedText(page);
    expect(text).toContain('dawn.com');
    await give(text.replaceAll('dawn.com', 'geo.tv'));
    await says(page, 'The file has been imported.');
    expect(Object.keys(await storedIn(session))).toEqual(
      expect.arrayContaining(['site:dawn.com', 'site:geo.tv']),
    );
    await pressNamed(page, 'input[type=radio]', 'Replace all I have');
    await give(text.replaceAll('dawn.com', 'thenews.test'));
    await until(
      async () => !Object.hasOwn(await storedIn(session), 'site:dawn.com'),
      'the rules to be replaced',
    );
    await pressNamed(page, 'button', 'Undo');
    await until(
      async () => Object.hasOwn(await storedIn(session), 'site:dawn.com'),
      'the way back',
    );
    expect(Object.hasOwn(await storedIn(session), 'site:thenews.test')).toBe(false);
  });

  test('resets everything, and takes that back', async () => {
    await store(session, { 'site:dawn.com': { host: 'off' } });
    await openSection(page, 'languages');
    await pressNamed(page, 'input[type=radio]', '한국어');
    await says(page, 'The language has been changed.');
    await openSection(page, 'data');
    await pressNamed(page, 'button', 'Reset all settings and rules');
    await says(page, 'All settings and rules have been reset.');
    expect((await storedIn(session))['site:dawn.com']).toBeUndefined();
    expect(await settings()).toMatchObject({ language: 'auto' });
    await pressNamed(page, 'button', 'Undo');
    await until(async () => Object.hasOwn(await storedIn(session), 'site:dawn.com'), 'the rule');
    expect(await settings()).toMatchObject({ language: 'ko' });
  });

  test('tells of the facts, and rebuilds their store', async () => {
    await openSection(page, 'data');
    await says(page, /Fingerprint \(SHA-256\)\s+[0-9a-f]{64}/);
    await says(page, /Storage used\s+[\d.,]+ [kMG]B of/);
    await page.evaluate(emptyStore);
    await pressNamed(page, 'button', 'Rebuild the store of facts');
    await says(page, /The store has been rebuilt: \d{3} topics\./);
    expect(await page.evaluate(countSheets)).toBeGreaterThan(100);
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
      await openSection(page, section);
      const stops = await walk(page);
      expect(stops.length, section).toBeGreaterThan(9);
      expect(stops.filter(({ name: words, isSeen }) => words === '' || !isSeen)).toEqual([]);
    }
    // A link of the navigation takes the focus to what it opened.
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
    await store(session, { 'site:dawn.com': { host: 'off' } });
    for (const section of SECTIONS) {
      await openSection(page, section);
      await new Promise((resolve) => setTimeout(resolve, 300));
      expect([section, ...(await faults(page))]).toEqual([section]);
    }
  });

  // Only Chromium has a limit that can be reached.
  test.runIf(name === 'chromium')(
    'says what the browser does not save, and takes it back in view',
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

const emptyStore = `new Promise((resolve, reject) => {
  const open = indexedDB.open('facts');
  open.onerror = reject;
  open.onsuccess = () => {
    const all = open.result.transaction('factSheets', 'readwrite');
    all.objectStore('factSheets').clear();
    all.oncomplete = () => { open.result.close(); resolve(0); };
  };
})`;

const countSheets = `new Promise((resolve, reject) => {
  const open = indexedDB.open('facts');
  open.onerror = reject;
  open.onsuccess = () => {
    const count = open.result.transaction('factSheets').objectStore('factSheets').count();
    count.onsuccess = () => { open.result.close(); resolve(count.result); };
  };
})`;

// All but a few bytes of what Chromium gives an extension.
const fillStorage = `chrome.storage.local.getBytesInUse(null).then((used) =>
  chrome.storage.local.set({ junk: 'x'.repeat(chrome.storage.local.QUOTA_BYTES - used - 200) }))`;

async function giveFile(page: Page, name: string, text: string): Promise<void> {
  await page.evaluate(
    (called, content) => {
      const input = document.querySelector<HTMLInputElement>('input[type=file]');
      const files = new DataTransfer();
      files.items.add(new File([content], called));
      if (!input) throw new Error('there is no way to give a file');
      input.files = files.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    },
    name,
    text,
  );
}

/** The text that Export hands to the browser. */
async function exportedText(page: Page): Promise<string> {
  await page.evaluate(() => {
    const made = URL.createObjectURL;
    Object.assign(globalThis, { exported: '' });
    URL.createObjectURL = (blob) => {
      if (blob instanceof Blob)
        void blob.text().then((text) => Object.assign(globalThis, { exported: text }));
      return made.call(URL, blob);
    };
  });
  await pressNamed(page, 'button', 'Export settings');
  return until(
    () => page.evaluate(() => (globalThis as unknown as { exported: string }).exported),
    'the file',
  );
}

/** Every stop of the Tab key on the page, once. */
async function walk(page: Page) {
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  const stops: { name: string; isSeen: boolean }[] = [];
  for (let count = 0; count < 80; count += 1) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(() => {
      const at = document.activeElement as HTMLInputElement | null;
      if (!at || at === document.body || at.dataset.walked) return null;
      at.dataset.walked = 'yes';
      const own = at.getAttribute('aria-label') ?? at.innerText;
      const name = (at.labels?.[0]?.innerText ?? own ?? '').trim();
      const ringed = at.type === 'file' ? (at.parentElement ?? at) : at;
      const { outlineStyle, outlineWidth } = getComputedStyle(ringed);
      return { name, isSeen: outlineStyle !== 'none' && outlineWidth !== '0px' };
    });
    if (!stop) break;
    stops.push(stop);
  }
  await page.evaluate(() => {
    for (const each of document.querySelectorAll<HTMLElement>('[data-walked]'))
      delete each.dataset.walked;
  });
  return stops;
}
