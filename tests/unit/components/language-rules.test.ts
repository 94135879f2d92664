import { afterEach, describe, expect, test } from 'vitest';
import { formatDate } from '@/components/format-date';
import { ko } from '@/components/languages/ko';
import { ur } from '@/components/languages/ur';
import { zhHans } from '@/components/languages/zh-hans';
import { library } from '@/components/library-strings';
import { sourceLabel } from '@/components/source-label';
import { speak } from '@/components/spoken';
import { otherNames, topicName } from '@/components/topic-name';
import { allOf, number, quoted } from '@/components/words';

const OTHERS = { ko, ur, 'zh-Hans': zhHans } as const;

afterEach(() => speak('en', {}));

describe('counting', () => {
  test('has one form for one thing and another for many where the language has', () => {
    const facts = (n: number) => library.facts(n);
    expect([1, 2].map(facts)).toEqual(['1 fact', '2 facts']);
    speak('ur', ur);
    expect([1, 2, 1234].map(facts)).toEqual(['1 حقیقت', '2 حقائق', '1,234 حقائق']);
    speak('ko', ko);
    expect([1, 1234].map(facts)).toEqual(['사실 1건', '사실 1,234건']);
    speak('zh-Hans', zhHans);
    expect([1, 1234].map(facts)).toEqual(['1条事实', '1,234条事实']);
  });

  test('uses the digits of Latin script in Urdu, as Pakistan does', () => {
    speak('ur', ur);
    expect(number(12_345)).toBe('12,345');
  });

  test('lists and quotes as the language does', () => {
    speak('ko', ko);
    expect(allOf(['가', '나', '다'])).toBe('가, 나 및 다');
    speak('zh-Hans', zhHans);
    expect(allOf(['甲', '乙', '丙'])).toBe('甲、乙和丙');
    expect(quoted('甲')).toBe('“\u2068甲\u2069”');
    speak('ur', ur);
    expect(allOf(['الف', 'ب', 'ج'])).toBe('الف، ب، اور ج');
    expect(quoted('الف')).toBe('”\u2068الف\u2069“');
  });
});

describe('dates', () => {
  const span = (start: string, end?: string | null) => ({
    start: { value: start },
    ...(end !== undefined && { end: end === null ? null : { value: end } }),
  });
  test.each([
    ['ko', span('1993'), '1993년'],
    ['ko', span('1993-12-07'), '1993년 12월 7일'],
    ['ko', span('1982-10-23', '1982-10-25'), '1982년 10월 23일~25일'],
    ['ko', span('1972', null), '1972년부터'],
    ['ko', span('1993', '1998-04'), '1993년부터 1998년 4월까지'],
    ['ko', { start: { value: '1976', about: true as const } }, '1976년경'],
    ['ur', span('1993-12'), 'دسمبر 1993'],
    ['ur', span('1993-12-07'), '7 دسمبر، 1993'],
    ['ur', span('1990', '1993'), '1990 سے 1993 تک'],
    ['ur', span('1972', null), '1972 سے'],
    ['ur', { start: { value: '1976', about: true as const } }, 'تقریباً 1976'],
    ['zh-Hans', span('1993-12-07'), '1993年12月7日'],
    ['zh-Hans', span('1982-10-23', '1982-10-25'), '1982年10月23日至1982年10月25日'],
    ['zh-Hans', span('1990', '1993'), '1990–1993年'],
    ['zh-Hans', span('1972', null), '1972年起'],
  ] as const)('%s: %o', (tag, date, words) => {
    speak(tag, OTHERS[tag]);
    expect(formatDate(date)).toBe(words);
  });
});

describe('names', () => {
  const topic = {
    name: 'Benazir Bhutto',
    names: [
      { language: 'ko', text: '베나지르 부토' },
      { language: 'ur', text: 'بینظیر بھٹو' },
    ],
  };
  test('of topics are the reader’s, with the English one among the others', () => {
    expect(topicName(topic)).toBe('Benazir Bhutto');
    expect(otherNames(topic)).toEqual(topic.names);
    speak('ko', ko);
    expect(topicName(topic)).toBe('베나지르 부토');
    expect(otherNames(topic).map(({ text }) => text)).toEqual(['Benazir Bhutto', 'بینظیر بھٹو']);
  });

  test('of topics stay English where the dataset has no other', () => {
    speak('zh-Hans', zhHans);
    expect(topicName(topic)).toBe('Benazir Bhutto');
    expect(topicName({ name: 'KOMID' })).toBe('KOMID');
  });

  test.each([
    ['ko', { kind: 'official-media', standpoint: 'dprk' }, '북한 관영 매체'],
    ['ko', { kind: 'news', standpoint: 'independent', country: 'KR' }, '한국 언론'],
    ['ko', { kind: 'un-document', standpoint: 'un' }, '유엔 문서'],
    ['ur', { kind: 'news', standpoint: 'pakistan' }, 'پاکستانی اخبارات'],
    ['ur', { kind: 'research', standpoint: 'independent', country: 'GB' }, 'برطانوی تحقیق'],
    ['ur', { kind: 'memoir', standpoint: 'independent', country: 'MT' }, 'مالٹا یادداشتیں'],
    ['zh-Hans', { kind: 'government', standpoint: 'china' }, '中国政府'],
    ['zh-Hans', { kind: 'research', standpoint: 'independent' }, '研究'],
  ] as const)('of sources, in %s: %o', (tag, source, words) => {
    speak(tag, OTHERS[tag]);
    expect(sourceLabel(source)).toBe(words);
  });
});
