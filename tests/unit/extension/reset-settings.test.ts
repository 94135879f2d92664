import { describe, expect, test } from 'vitest';
import { readAll } from '@/extension/all-settings';
import { resetSettings, restoreSettings } from '@/extension/reset-settings';
import { settings, USUAL_SETTINGS } from '@/extension/settings';
import { importSettings } from '@/extension/settings-file';
import { storageTrouble } from '@/extension/storage-trouble';
import { fakeBrowser } from '@/tests/fakes/fake-browser';
import { browserWith, everything, OWN } from '@/tests/fakes/stored-settings';

describe('a reset', () => {
  test('leaves the usual and no rule, and can be undone', async () => {
    const browser = await browserWith();
    const before = await everything(browser);
    const was = await resetSettings(browser);
    expect(await readAll(browser)).toEqual({ settings: USUAL_SETTINGS, sites: {} });
    expect(await everything(browser)).toHaveProperty('seenEdition', 3);
    await restoreSettings(browser, was);
    expect(await everything(browser)).toEqual(before);
  });

  test('is refused where a later version stored what is there', async () => {
    const browser = fakeBrowser();
    await browser.storage.local.set({ settings: { version: 3 }, 'site:a.org': { host: 'off' } });
    const before = await everything(browser);
    expect(await resetSettings(browser).catch(storageTrouble)).toBe('newer');
    expect(await importSettings(browser, '{ "parallax": 2 }').catch(storageTrouble)).toBe('newer');
    expect(await everything(browser)).toEqual(before);
  });
});

test.each([
  [new DOMException('x', 'QuotaExceededError'), 'full'],
  [new Error('IO error: 000003.log: FILE_ERROR_NO_SPACE'), 'full'],
  [new Error('Corruption: bad block'), 'refused'],
  ['no words', 'refused'],
])('a write that failed says why: %s', (error, trouble) => {
  expect(storageTrouble(error)).toBe(trouble);
});

test('settings that are refused are as they were', async () => {
  const browser = await browserWith();
  const { set } = browser.storage.local;
  browser.storage.local.set = () => Promise.reject(new DOMException('', 'QuotaExceededError'));
  const attempt = settings(browser).change((before) => ({ ...before, level: 'off' }));
  expect(await attempt.catch(storageTrouble)).toBe('full');
  browser.storage.local.set = set;
  expect(await settings(browser).read()).toEqual(OWN);
});
