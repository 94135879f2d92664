// Rooms do not import each other: what the options page offers is held against what is stored.
import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import * as offered from '@/components/option-values';
import { privacy } from '@/components/options-privacy-strings';
import { SECTIONS, sectionOf } from '@/components/options-section';
import { SAMPLE } from '@/components/welcome-article';
import { LEVELS } from '@/extension/level';
import * as stored from '@/extension/settings';
import { manifest } from '@/scripts/manifest';

test('what can be chosen is what can be stored', () => {
  expect(offered.LEVELS).toEqual(LEVELS);
  expect(offered.MARK_STYLES).toEqual(stored.MARK_STYLES);
  expect(offered.MODIFIERS).toEqual(stored.MODIFIERS);
  expect(offered.THEMES).toEqual(stored.THEMES);
  expect(offered.TEXT_SIZES).toEqual(stored.TEXT_SIZES);
  expect(offered.REST).toMatchObject(stored.REST_RANGE);
  expect(Object.keys(offered.INTERFACE_LANGUAGES)).toEqual(stored.LANGUAGES);
});

test('the languages that can be left out are those in which names are known', () => {
  const files = globSync('data/gazetteer/names/**/*.json');
  const tags = new Set(
    files.flatMap((file) => {
      const { forms } = JSON.parse(readFileSync(file, 'utf8')) as { forms?: object };
      return Object.keys(forms ?? {});
    }),
  );
  expect(tags.size).toBeGreaterThan(5);
  expect(Object.keys(offered.FOUND_LANGUAGES)).toEqual(
    expect.arrayContaining([...tags].filter((tag) => tag !== 'und')),
  );
});

test.each(['chrome', 'firefox'] as const)('every permission in %s is explained', (browser) => {
  const explained = Object.keys(privacy.why);
  expect(manifest(browser).permissions?.length).toBeGreaterThan(2);
  expect(explained).toEqual(expect.arrayContaining([...(manifest(browser).permissions ?? [])]));
});

test('a section has its address, and any other address leads to the first', () => {
  expect(SECTIONS.map((section) => sectionOf(`#${section}`))).toEqual(SECTIONS);
  expect(sectionOf('#nowhere')).toBe('sites');
});

test('each sentence of the sample article rests on a claim there is', () => {
  const claims = globSync('data/facts/**/*.json')
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n');
  const cited = SAMPLE.flat().map(({ claim }) => claim);
  expect(cited.length).toBeGreaterThan(5);
  expect(cited.filter((claim) => !claims.includes(`"id": "${claim}"`))).toEqual([]);
});
