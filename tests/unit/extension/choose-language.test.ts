import { expect, test } from 'vitest';
import { chooseLanguage } from '@/extension/choose-language';

test.each([
  ['the first that is spoken', ['de-DE', 'de', 'ko-KR', 'en'], 'ko'],
  ['English where none is', ['de-DE', 'fr'], 'en'],
  ['English where the browser names none', [], 'en'],
  ['English before others, if it comes first', ['en-US', 'en', 'ko'], 'en'],
  ['Korean as the north tags it', ['ko-KP'], 'ko'],
  ['Urdu of Pakistan', ['ur-PK', 'en-US'], 'ur'],
  ['Urdu of India', ['ur-IN'], 'ur'],
  ['no Urdu for who reads it in Latin letters', ['ur-Latn'], 'en'],
  ['Chinese of the mainland', ['zh-CN', 'zh', 'en'], 'zh-Hans'],
  ['Chinese of Singapore', ['zh-SG'], 'zh-Hans'],
  ['Chinese in simplified script', ['zh-Hans-HK'], 'zh-Hans'],
  ['Chinese by its bare name', ['zh'], 'zh-Hans'],
  ['the next for Taiwan', ['zh-TW', 'zh', 'en-US', 'en'], 'en'],
  ['the next for Hong Kong', ['zh-HK', 'ko'], 'ko'],
  ['the next for traditional script', ['zh-Hant', 'zh', 'ur'], 'ur'],
  [
    'simplified behind traditional, if asked for by name',
    ['zh-TW', 'zh', 'zh-CN', 'en'],
    'zh-Hans',
  ],
  ['the next after what is no tag', ['*', 'C.UTF-8', '', 'ko'], 'ko'],
])('follows the browser: %s', (_what, preferred, expected) => {
  expect(chooseLanguage('auto', preferred)).toBe(expected);
});

test('speaks what was chosen, whatever the browser says', () => {
  expect(chooseLanguage('ur', ['ko-KR', 'en'])).toBe('ur');
  expect(chooseLanguage('en', ['ko-KR'])).toBe('en');
});
