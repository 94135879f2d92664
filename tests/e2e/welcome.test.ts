// The welcome page: it comes once, with the installation, and there is something to try on it.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { BrowserSession } from '@/scripts/browser/open-browser';
import { until } from '@/scripts/browser/until';
import { faults } from './axe-faults';
import { pressNamed, says, storedIn, walk } from './options-page';
import { BROWSERS, openWithExtension, paintedQuotes, wordsOf } from './reader';
import { shareBrowser } from './shared-browser';

/** The paths of the extension's pages that are open in tabs. */
async function openPages({ probe, extensionUrl }: BrowserSession): Promise<string[]> {
  const urls = (await probe.evaluate(
    '(globalThis.browser ?? chrome).tabs.query({}).then((tabs) => tabs.map(({ url }) => url))',
  )) as (string | undefined)[];
  const ours = extensionUrl('');
  return urls.flatMap((url) => (url?.startsWith(ours) ? [url.slice(ours.length)] : [])).sort();
}

describe.each(BROWSERS)('the welcome page in %s', (name) => {
  let session: BrowserSession;
  let page: Page;

  beforeAll(async () => {
    session = await shareBrowser(name);
    page = await session.newExtensionPage('welcome.html');
  });
  afterAll(() => session?.close());

  test('comes with the installation, and does not come again', async () => {
    const profileDir = mkdtempSync(join(tmpdir(), 'parallax-welcome-'));
    try {
      const first = await openWithExtension(name, { profileDir, withWelcome: true });
      await until(
        async () => (await openPages(first)).includes('welcome.html'),
        'the welcome page to be shown',
      );
      await until(async () => (await storedIn(first)).welcomed, 'this to be noted');
      await first.killBackground();
      await first.close();
      const second = await openWithExtension(name, { profileDir, withWelcome: true });
      // What comes with an installation has come by the time that the store of facts has been filled.
      await until(async () => (await second.probe.evaluate(hasFacts)) === true, 'the background');
      expect(await openPages(second)).toEqual(['manifest.json']);
      await second.close();
    } finally {
      rmSync(profileDir, { recursive: true, force: true });
    }
  });

  test('marks its article, and nothing else, as any page is marked', async () => {
    await says(page, 'The article is marked.');
    const quotes = await paintedQuotes(page);
    expect(quotes).toEqual(
      expect.arrayContaining(['A.Q. Khan', 'Pervez Musharraf', 'Zulfikar Ali Bhutto']),
    );
    const outside = await page.evaluate(
      () =>
        [...(CSS.highlights.get('dotted-underline') ?? [])].filter(
          ({ startContainer }) => !startContainer.parentElement?.closest('article'),
        ).length,
    );
    expect(outside).toBe(0);
  });

  test('opens a card at rest', async () => {
    await page.bringToFront();
    const at = await page.evaluate(() => {
      document.querySelector('article')?.scrollIntoView();
      const range = [...(CSS.highlights.get('dotted-underline') ?? [])].find((each) =>
        each.startContainer.textContent?.slice(each.startOffset).startsWith('A.Q. Khan'),
      );
      const live = document.createRange();
      if (!range) throw new Error('A.Q. Khan is not marked');
      live.setStart(range.startContainer, range.startOffset);
      live.setEnd(range.endContainer, range.endOffset);
      const { x, y, width, height } = live.getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    });
    await page.mouse.move(at.x, 2);
    await page.mouse.move(at.x, at.y, { steps: 4 });
    await until(
      () => page.evaluate(() => document.documentElement.lastElementChild !== document.body),
      'the card',
    );
    await page.keyboard.press('Escape');
    await until(
      () => page.evaluate(() => document.documentElement.lastElementChild === document.body),
      'no card',
    );
  });

  test('leads from each sentence to its fact', async () => {
    const claims = await page.$$eval('article a', (links) => links.map((link) => link.hash));
    expect(claims.length).toBeGreaterThan(5);
    const library = await session.newExtensionPage(`library.html${claims[3]}`);
    await until(async () => (await wordsOf(library)).includes('indigenous'), 'the fact');
    await library.close();
  });

  test('stores what is chosen, and takes it back', async () => {
    const settings = async () => (await storedIn(session)).settings ?? {};
    await pressNamed(page, 'input[type=radio]', 'Only where I allow it');
    await says(page, 'The usual level has been changed.');
    expect(await settings()).toMatchObject({ level: 'off' });
    await pressNamed(page, 'button', 'Undo');
    await until(async () => JSON.stringify(await settings()).includes('quiet'), 'the way back');
    await pressNamed(page, 'input[type=radio]', '简体中文');
    await says(page, 'The language has been changed.');
    expect(await settings()).toMatchObject({ language: 'zh-Hans' });
    await pressNamed(page, 'button', '撤销'); // The whole page speaks it now.
    await says(page, 'Welcome to Parallax');
  });

  test('says which keys there are, and can be worked by keyboard alone', async () => {
    await says(page, /Go to the next mention on the page\s+Alt\+Shift\+J/);
    const stops = await walk(page, 'main a');
    expect(stops.length).toBeGreaterThan(9);
    expect(stops.filter(({ name: words, isSeen }) => words === '' || !isSeen)).toEqual([]);
  });

  const themes = name === 'chromium' ? ['light', 'dark'] : [];
  test.each(themes)('has no fault that axe knows of, %s', async (theme) => {
    await session.setDark(theme === 'dark');
    expect(await faults(page)).toEqual([]);
  });
});

test('where Firefox gives no access to sites, the page says so and asks at a click', async () => {
  const session = await openWithExtension('firefox', {
    firefoxPrefs: { 'extensions.webextOptionalPermissionPrompts': false },
  });
  try {
    const page = await session.newExtensionPage('welcome.html');
    await session.probe.evaluate(`browser.permissions.remove({ origins: ['<all_urls>'] })`);
    await says(page, 'The browser has given Parallax no access to sites.');
    await pressNamed(page, 'button', 'Give access to all sites');
    await until(
      async () => !(await wordsOf(page)).includes('no access to sites'),
      'the page to see that it has access',
    );
    expect(
      await session.probe.evaluate(`browser.permissions.contains({ origins: ['<all_urls>'] })`),
    ).toBe(true);
  } finally {
    await session.close();
  }
});

const hasFacts = `indexedDB.databases().then((all) => all.some(({ name }) => name === 'facts'))`;
