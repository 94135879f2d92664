import { describe, expect, test } from 'vitest';
import { readAll } from '@/extension/all-settings';
import { restoreSettings } from '@/extension/reset-settings';
import { USUAL_SETTINGS } from '@/extension/settings';
import { exportSettings, importSettings } from '@/extension/settings-file';
import { siteStore } from '@/extension/site-store';
import { fakeBrowser } from '@/tests/fakes/fake-browser';
import { browserWith, everything, OWN, SITES } from '@/tests/fakes/stored-settings';

describe('a file of settings', () => {
  test('reads the same each time, whatever order things were set in', async () => {
    const text = await exportSettings(await browserWith(), new Date('2026-11-23T02:30:00Z'));
    expect(text).toBe(`{
  "parallax": 2,
  "exported": "2026-11-23T02:30:00.000Z",
  "settings": {
    "level": "request",
    "patterns": [
      {
        "pattern": "*.example.org",
        "level": "full"
      }
    ],
    "marks": {
      "style": "dotted",
      "withoutKinds": [],
      "withoutLanguages": []
    },
    "card": {
      "restMs": 200,
      "modifier": "none",
      "theme": "dark",
      "textSize": 1
    },
    "language": "auto"
  },
  "sites": {
    "dawn.com": {
      "host": "full",
      "pages": {
        "/a?c=d": "quiet",
        "/b": "off"
      }
    },
    "geo.tv": {
      "domain": "off"
    }
  }
}
`);
  });

  test('brings another machine to the same, but for what is its own', async () => {
    const other = await browserWith({ isSynced: false }, { 'old.example': { host: 'off' } });
    const imported = await importSettings(other, await exportSettings(await browserWith()));
    const { pause: _, ...shared } = OWN;
    expect(await readAll(other)).toEqual({
      settings: { ...shared, isSynced: false },
      sites: SITES,
    });
    expect(imported).toHaveProperty('now', await readAll(other));
    expect(await everything(other)).toHaveProperty('seenEdition', 3);
  });

  test('can be undone', async () => {
    const browser = await browserWith();
    const before = await everything(browser);
    const imported = await importSettings(browser, '{ "parallax": 2 }');
    expect(await readAll(browser)).toMatchObject({ settings: { level: 'quiet' }, sites: {} });
    if (!('before' in imported)) throw new Error('it was refused');
    await restoreSettings(browser, imported.before);
    expect(await everything(browser)).toEqual(before);
  });

  test('is put on top of what is there where the reader wants so', async () => {
    const browser = await browserWith();
    const file = {
      parallax: 2,
      settings: {
        card: { restMs: 300 },
        patterns: [
          { pattern: '*/live/*', level: 'off' },
          { pattern: '*.example.org', level: 'off' },
        ],
      },
      sites: {
        'dawn.com': { domain: 'quiet', pages: { '/b': 'full' } },
        'new.example': { host: 'off' },
      },
    };
    await importSettings(browser, JSON.stringify(file), 'merge');
    expect(await readAll(browser)).toEqual({
      settings: { ...OWN, card: { ...OWN.card, restMs: 300 }, patterns: file.settings.patterns },
      sites: {
        ...SITES,
        'dawn.com': { host: 'full', domain: 'quiet', pages: { '/a?c=d': 'quiet', '/b': 'full' } },
        'new.example': { host: 'off' },
      },
    });
  });

  test('may name hosts as people write them', async () => {
    const browser = fakeBrowser();
    const sites = {
      'WWW.Dawn.com.': { host: 'off' },
      '뉴스.kr': { host: 'off' },
      'www.dawn.com': { domain: 'full' },
      'file://': { host: 'off' },
      '[::1]': { host: 'off' },
    };
    await importSettings(browser, JSON.stringify({ parallax: 2, sites }));
    expect(await siteStore(browser).all()).toEqual({
      'www.dawn.com': { host: 'off', domain: 'full' },
      'xn--vg1b002a.kr': { host: 'off' },
      'file://': { host: 'off' },
      '[::1]': { host: 'off' },
    });
  });

  test('may be what version 1 stored', async () => {
    const browser = fakeBrowser();
    const file = {
      siteRules: { offHosts: ['Dawn.com'] },
      markingStyle: { density: 'every', restMs: 900 },
      seenEdition: 1,
    };
    await importSettings(browser, `\uFEFF${JSON.stringify(file)}`);
    expect(await readAll(browser)).toEqual({
      settings: { ...USUAL_SETTINGS, level: 'full', card: { ...USUAL_SETTINGS.card, restMs: 300 } },
      sites: { 'dawn.com': { host: 'off' } },
    });
  });
});
