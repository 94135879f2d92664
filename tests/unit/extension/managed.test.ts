import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { checkManaged } from '@/extension/check-managed';
import { copyManaged } from '@/extension/copy-managed';
import { LEVELS } from '@/extension/level';
import { levelFor } from '@/extension/level-for';
import { lockedBy, managed, withManaged } from '@/extension/managed';
import {
  LANGUAGES,
  MARK_STYLES,
  MODIFIERS,
  REST_RANGE,
  settings,
  THEMES,
  USUAL_SETTINGS,
} from '@/extension/settings';
import { settingsInForce } from '@/extension/settings-in-force';
import { siteStore } from '@/extension/site-store';
import { managedBrowser } from '@/tests/fakes/managed-browser';

const POLICY = {
  level: 'off',
  language: 'ko',
  isSynced: false,
  patterns: [{ pattern: '*.example.org/news/*', level: 'full' }],
  sites: {
    'School.example': { domain: 'quiet' },
    'bank.example': { host: 'off', pages: { '/': 'full' } },
  },
  marks: { style: 'none', withoutKinds: ['ship'] },
  card: { textSize: 1.3, restMs: 300 },
};
const { patterns, sites: _, ...fixed } = POLICY;
const IN_ORDER = {
  patterns,
  sites: { 'school.example': { domain: 'quiet' }, 'bank.example': POLICY.sites['bank.example'] },
  settings: fixed,
};

describe('a policy', () => {
  test('is copied to where pages read it, once, and taken away with it', async () => {
    const browser = managedBrowser(POLICY);
    let heard = 0;
    managed(browser).onChange(() => {
      heard += 1;
    }, new AbortController().signal);
    await copyManaged(browser, browser.report);
    await copyManaged(browser, browser.report);
    expect(await managed(browser).read()).toEqual(IN_ORDER);
    expect(heard).toBe(1);
    browser.policy = {};
    await copyManaged(browser, browser.report);
    expect(await browser.storage.local.get(null)).toEqual({});
    expect(browser.reported).toEqual([]);
  });

  test('that Firefox has none of is none', async () => {
    const browser = managedBrowser(POLICY);
    await copyManaged(browser, browser.report);
    browser.policy = new Error('Managed storage manifest not found');
    await copyManaged(browser, browser.report);
    expect(await managed(browser).read()).toBeUndefined();
  });

  test('that cannot be read for once still holds', async () => {
    const browser = managedBrowser(POLICY);
    await copyManaged(browser, browser.report);
    browser.policy = new Error('the disk is gone');
    await expect(copyManaged(browser, browser.report)).rejects.toThrow('disk');
    expect(await managed(browser).read()).toEqual(IN_ORDER);
  });

  test('holds as far as it can, and what is wrong in it is named', async () => {
    const browser = managedBrowser({
      level: 'loud',
      isSynced: true,
      colour: 'red',
      pause: { since: 0, until: 'restart' },
      language: 'ur',
      patterns: [{ pattern: 'a.org' }, { pattern: 'b.org', level: 'off' }, null],
      sites: { 'a b': { host: 'off' }, 'a.org': { host: 'off', domain: 'loud' }, 'b.org': 'off' },
      marks: 'none',
      card: { restMs: 20, theme: 'dark', modifier: 'meta' },
    });
    await copyManaged(browser, browser.report);
    expect(await managed(browser).read()).toEqual({
      patterns: [{ pattern: 'b.org', level: 'off' }],
      sites: { 'a.org': { host: 'off' } },
      settings: { language: 'ur', card: { theme: 'dark' } },
    });
    expect(browser.reported).toEqual([
      'The policy is wrong at patterns.0, patterns.2, sites.a b, sites.a.org.domain, sites.b.org, ' +
        'level, isSynced, colour, pause, marks, card.restMs, card.modifier.',
    ]);
  });

  test.each([[null], ['off'], [{}], [[]]])(
    'as a damaged copy of it does no harm: %j',
    async (stored) => {
      const browser = managedBrowser({});
      await browser.storage.local.set({ managed: stored });
      expect(await settingsInForce(browser).read()).toEqual(USUAL_SETTINGS);
      const rules = await siteStore(browser).rulesFor('https://a.org/');
      expect(levelFor(rules, 'https://a.org/')).toEqual({
        level: 'quiet',
        by: { kind: 'default' },
      });
    },
  );
});

describe('what is fixed', () => {
  test('goes before what the reader has set, which comes back when it is no longer', async () => {
    const browser = managedBrowser(POLICY);
    const own = { ...USUAL_SETTINGS, level: 'full', isSynced: true } as const;
    await settings(browser).write(own);
    await copyManaged(browser, browser.report);
    expect(await settingsInForce(browser).read()).toEqual({
      ...own,
      ...{ level: 'off', language: 'ko', isSynced: false },
      marks: { ...own.marks, style: 'none', withoutKinds: ['ship'] },
      card: { ...own.card, textSize: 1.3, restMs: 300 },
    });
    await settings(browser).change((before) => ({ ...before, language: 'ur' }));
    browser.policy = {};
    await copyManaged(browser, browser.report);
    expect(await settingsInForce(browser).read()).toEqual({ ...own, language: 'ur' });
  });

  test('is told of by name, for those who show settings', () => {
    const { managed: made } = checkManaged(POLICY);
    expect([...lockedBy(made)].sort()).toEqual([
      ...['card.restMs', 'card.textSize', 'isSynced', 'language', 'level'],
      ...['marks.style', 'marks.withoutKinds'],
    ]);
    expect(lockedBy(undefined).size).toBe(0);
    expect(withManaged(USUAL_SETTINGS, undefined)).toBe(USUAL_SETTINGS);
  });

  test('is heard of by those who show settings, until they stop', async () => {
    const browser = managedBrowser(POLICY);
    const listening = new AbortController();
    let heard = 0;
    settingsInForce(browser).onChange(() => {
      heard += 1;
    }, listening.signal);
    await copyManaged(browser, browser.report);
    await settings(browser).write(USUAL_SETTINGS);
    await browser.storage.local.set({ seenEdition: 1 });
    listening.abort();
    await settings(browser).write(USUAL_SETTINGS);
    expect(heard).toBe(2);
  });

  test('decides on pages in the one read they do', async () => {
    const browser = managedBrowser(POLICY);
    await copyManaged(browser, browser.report);
    await siteStore(browser).set({ kind: 'host', host: 'www.school.example' }, 'off');
    const verdict = async (address: string) =>
      levelFor(await siteStore(browser).rulesFor(address), address);
    expect(await verdict('https://www.school.example/')).toEqual({
      level: 'quiet',
      by: { kind: 'managed' },
    });
    expect(await verdict('https://dawn.com/')).toEqual({ level: 'off', by: { kind: 'default' } });
  });
});

test('the schema that Chrome checks policies by names what we know, and no more', () => {
  const file = new URL('../../../public/managed-schema.json', import.meta.url);
  const { properties } = JSON.parse(readFileSync(file, 'utf8'));
  const { version: _, pause: __, ...known } = USUAL_SETTINGS;
  expect(Object.keys(properties).sort()).toEqual([...Object.keys(known), 'sites'].sort());
  expect(Object.keys(properties.marks.properties)).toEqual(Object.keys(known.marks));
  expect(Object.keys(properties.card.properties)).toEqual(Object.keys(known.card));
  const { restMs, modifier, theme } = properties.card.properties;
  expect(restMs).toEqual({ type: 'integer', minimum: REST_RANGE.min, maximum: REST_RANGE.max });
  expect([modifier.enum, theme.enum]).toEqual([[...MODIFIERS], [...THEMES]]);
  expect(properties.marks.properties.style.enum).toEqual([...MARK_STYLES]);
  expect(properties.language.enum).toEqual(['auto', ...LANGUAGES]);
  const site = properties.sites.additionalProperties.properties;
  for (const level of [properties.level, site.host, site.domain, site.pages.additionalProperties])
    expect(level.enum).toEqual([...LEVELS]);
});
