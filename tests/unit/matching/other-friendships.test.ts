import { describe, expect, test } from 'vitest';
import { findQuotes } from '@/tests/fakes/real-lexicon';

/** What makes the passage one about both countries, so that nothing but the veto keeps a mark away. */
const ABOUT_BOTH = 'North Korea and Pakistan signed an accord in Pyongyang. ';

/** By language: associations of others, each told in another way. */
const OTHERS: Readonly<Record<string, readonly string[]>> = {
  English: [
    'The China–Pakistan Friendship Association met in Islamabad.',
    'The Pakistan-China Friendship Association met.',
    'The DPRK-China Friendship Association met.',
    'The Chinese friendship association met.',
    'The Russian-Korean Friendship Society met.',
    'A friendship association with Nepal met.',
    'The Friendship Association of Mongolia met.',
    'The Sri Lanka friendship society met.',
    "The Chinese People's Association for Friendship with Foreign Countries met.",
  ],
  French: [
    "L'association d'amitié franco-coréenne s'est réunie.",
    "L'association d'amitié avec la Chine s'est réunie.",
    "Les associations d'amitié Chine-Pakistan se sont réunies.",
  ],
  German: [
    'Die Deutsch-Koreanische Freundschaftsgesellschaft tagte.',
    'Die Chinesische Freundschaftsgesellschaft tagte.',
    'Die Freundschaftsgesellschaft China-Pakistan tagte.',
  ],
  Spanish: [
    'La asociación de amistad con Cuba se reunió.',
    'La asociación de amistad cubano-coreana se reunió.',
    'La asociación de amistad China-Pakistán se reunió.',
  ],
  Korean: [
    '조중친선협회가 행사를 열었다.',
    '조로친선협회가 행사를 열었다.',
    '중국-파키스탄 친선협회가 행사를 열었다.',
    '러시아 친선협회가 열렸다.',
    '중국 주체사상연구소조가 열렸다.',
  ],
  Urdu: [
    'پاک چین دوستی ایسوسی ایشن کا اجلاس ہوا۔',
    'چین کی دوستی انجمن کا اجلاس ہوا۔',
    'پاکستان چین فرینڈشپ ایسوسی ایشن کا اجلاس ہوا۔',
  ],
  Chinese: [
    '中朝友好协会开会。',
    '朝中友好协会开会。',
    '中国巴基斯坦友好协会开会。',
    '中国人民对外友好协会开会。',
    '對外友好協會開會。',
  ],
  Japanese: [
    '日朝友好協会が会合を開いた。',
    '日本パキスタン友好協会が会合を開いた。',
    '中国の友好協会が会合を開いた。',
  ],
  Russian: [
    'Общество дружбы с Китаем провело встречу.',
    'Китайское общество дружбы провело встречу.',
    'Российско-корейское общество дружбы провело встречу.',
    'Общество дружбы «Китай — Пакистан» провело встречу.',
  ],
  Hindi: ['भारत-चीन मैत्री संघ की बैठक हुई।', 'पाकिस्तान-चीन मैत्री संघ की बैठक हुई।'],
  Arabic: [
    'عقدت جمعية الصداقة الصينية الكورية اجتماعا.',
    'عقدت جمعية الصداقة مع الصين اجتماعا.',
    'عقدت جمعية الصداقة الباكستانية الصينية اجتماعا.',
  ],
};

/** By language: the association of the two, beside which a third country may be told of. */
const OURS: Readonly<Record<string, readonly string[]>> = {
  English: [
    'The friendship association met in Islamabad.',
    'In China the friendship association of Pakistan is known.',
    'He flew to China. Friendship association members waved.',
    'The friendship association met Chinese guests.',
  ],
  French: ["L'association d'amitié avec le Pakistan s'est réunie."],
  German: ['Die pakistanische Freundschaftsgesellschaft tagte.'],
  Spanish: ['La asociación de amistad con Pakistán se reunió.'],
  Korean: ['9월 9일 친선협회가 열렸다.', '평양을 중심으로 친선협회가 열렸다.'],
  Urdu: ['دوستی انجمن کا اجلاس ہوا۔'],
  Chinese: ['朝巴友好协会开会。', '9月9日友好协会开会。'],
  Japanese: ['友好協会が会合を開いた。'],
  Russian: ['Общество дружбы с Пакистаном провело встречу.'],
  Hindi: ['मैत्री संघ की बैठक हुई।'],
  Arabic: ['عقدت جمعية الصداقة اجتماعا.'],
};

const associations = (text: string) =>
  findQuotes([ABOUT_BOTH + text]).filter(([topicId]) => topicId === 'friendship-associations');

const rows = (texts: typeof OURS) =>
  Object.entries(texts).flatMap(([language, list]) => list.map((text) => [language, text]));

describe('a friendship association', () => {
  test.each(rows(OTHERS))('of a third country is no mention, in %s: %s', (_language, text) => {
    expect(associations(text)).toEqual([]);
  });

  test.each(rows(OURS))('of the two countries is one, in %s: %s', (_language, text) => {
    expect(associations(text)).toHaveLength(1);
  });
});
