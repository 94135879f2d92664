import { describe, expect, test } from 'vitest';
import type { Grounds } from '@/data/grounds';
import { createMentionFinder } from '@/matching/mention-finder';
import { lexicon } from '@/tests/fakes/real-lexicon';

const finder = createMentionFinder(lexicon);

/** The grounds of each mention in a text that is a page by itself. */
function groundsIn(text: string): [quote: string, rule: Grounds['rule'], evidence: string][] {
  const run = finder.openPage().read(text);
  return run.mentions().map((mention) => {
    const { rule, evidence } = run.groundsOf(mention);
    return [text.slice(mention.start, mention.end), rule, evidence.join(' | ')];
  });
}

/** Reads as: [what is told, the text, the mention, its rule, the evidence]. */
const CASES: [string, string, string, Grounds['rule'], string][] = [
  ['a name that is one topic’s wherever it stands', 'KOMID sold parts.', 'KOMID', 'name', ''],
  [
    'a cue beside the name, as the word is written',
    'Nodong is a missile that Pakistan bought.',
    'Nodong',
    'near',
    'missile',
  ],
  [
    'the nearest name of either country, not the mention itself',
    'Pervez Musharraf of Pakistan wrote that North Korea paid.',
    'Pervez Musharraf',
    'passage',
    'North Korea | Pakistan',
  ],
  [
    'only the other side, where the mention shows its own',
    'Kim Il Sung met the Pakistanis.',
    'Kim Il Sung',
    'passage',
    'Pakistanis',
  ],
  [
    'two countries in one thought',
    'Pakistan sold centrifuges to North Korea.',
    'Pakistan sold centrifuges to North Korea',
    'pair',
    'Pakistan | North Korea',
  ],
  [
    'the full name that a surname stands for',
    'A.Q. Khan confessed. Khan denied it.',
    'Khan',
    'surname',
    'A.Q. Khan',
  ],
  [
    'a language without blanks',
    '穆沙拉夫说，巴基斯坦从朝鲜买了导弹。',
    '穆沙拉夫',
    'passage',
    '朝鲜 | 巴基斯坦',
  ],
];

describe('the grounds of a mention tell', () => {
  test.each(CASES)('%s', (_name, text, quote, rule, evidence) => {
    expect(groundsIn(text)).toContainEqual([quote, rule, evidence]);
  });

  test('that the section is about both, where the passage is not', () => {
    const page = finder.openPage();
    const section = {};
    page.read('North Korea and Pakistan', () => ({ role: 'heading', section }));
    const run = page.read('Pervez Musharraf was glad.', () => ({ section }));
    const [mention] = run.mentions();
    expect(mention && run.groundsOf(mention)).toEqual({
      rule: 'section',
      evidence: ['North Korea', 'Pakistan'],
    });
  });

  test('by which words the title is about both, and no others once those are gone', () => {
    const page = finder.openPage();
    const title = page.read('Pakistan and North Korea', () => ({ role: 'title', section: {} }));
    const section = {};
    const heading = page.read('Pyongyang and Islamabad', () => ({
      role: 'heading',
      section,
    }));
    const run = page.read('Pervez Musharraf was glad.', () => ({ section }));
    const told = () => run.mentions().map((mention) => run.groundsOf(mention).evidence);
    expect(told()).toEqual([['Pyongyang', 'Islamabad']]);
    heading.release();
    expect(told()).toEqual([['North Korea', 'Pakistan']]);
    title.release();
    expect(told()).toEqual([]);
  });

  test.each([
    ['a name', 'A.Q. Khan confessed.', 'Docteur Khan left.', ['A.Q. Khan']],
    ['a country', 'North Korea has one.', "Association d'amitié Corée-Pakistan.", ['North Korea']],
    [
      'both countries',
      'Pakistan sold centrifuges to North Korea.',
      'Abdul Qadir Khan left.',
      ['North Korea', 'Pakistan'],
    ],
  ])('by which words the page shows elsewhere what it needs: %s', (_name, before, text, words) => {
    const page = finder.openPage();
    page.read(before, () => ({ section: {} }));
    const run = page.read(text, () => ({ section: {} }));
    expect(run.mentions().map((mention) => run.groundsOf(mention))).toEqual([
      { rule: 'page', evidence: words },
    ]);
  });

  test('only words that stand on the page', () => {
    const texts = CASES.map(([, text]) => text);
    for (const text of texts) {
      for (const [, , evidence] of groundsIn(text)) {
        for (const words of evidence.split(' | ')) expect(text).toContain(words);
      }
    }
  });
});
