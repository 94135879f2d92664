// The section on data of the options page: settings as a file, reset, the store of facts.
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { BrowserSession } from '@/scripts/browser/open-browser';
import { until } from '@/scripts/browser/until';
import { clearStored, openSection, pressNamed, says, store, storedIn } from './options-page';
import { BROWSERS } from './reader';
import { shareBrowser } from './shared-browser';

describe.each(BROWSERS)('data on the options page in %s', (name) => {
  let session: BrowserSession;
  let page: Page;

  beforeAll(async () => {
    session = await shareBrowser(name);
    page = await session.newExtensionPage('options.html');
  });
  afterAll(() => session?.close());
  beforeEach(() => clearStored(session));

  const settings = async () => (await storedIn(session)).settings;

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
    await openSection(page, 'card');
    await pressNamed(page, 'input[type=radio]', 'Dark');
    await says(page, 'The settings of the card have been changed.');
    await openSection(page, 'data');
    await pressNamed(page, 'button', 'Reset all settings and rules');
    await says(page, 'All settings and rules have been reset.');
    expect((await storedIn(session))['site:dawn.com']).toBeUndefined();
    expect(await settings()).toMatchObject({ card: { theme: 'auto' } });
    await pressNamed(page, 'button', 'Undo');
    await until(async () => Object.hasOwn(await storedIn(session), 'site:dawn.com'), 'the rule');
    expect(await settings()).toMatchObject({ card: { theme: 'dark' } });
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
