import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isWholeWord, mayBegin } from '@/matching/boundary';
import { fold } from '@/matching/fold';
import type { Entry } from '@/matching/lexicon';
import { createSieve } from '@/matching/sieve';
import { gazetteer, lexicon } from '@/tests/fakes/real-lexicon';
import { hardTexts } from './hard-texts';

/** Of the gazetteer's forms every seventh, since the oracle looks for each of them in each text. */
const SHARE = 7;
const forms = gazetteer.topics
  .flatMap(({ forms }) => Object.values(forms).flat())
  .map((form) => (typeof form === 'string' ? form : form.text))
  .filter((_, at) => at % SHARE === 0)
  .concat([
    '北',
    'A. Q. Khan',
    'Пхеньян',
    '朝鲜',
    '북한',
    'کوریا',
    'پاکستان',
    'کے آر ایل',
    'ノドン',
  ]);
const patterns = [...new Set(forms.map((form) => fold(form).text))].sort();
const sieve = createSieve(patterns, lexicon.arabicProclitics);

/** Whatever may be allowed to an entry is allowed to this one. */
const LAXEST: Entry = {
  role: 'name',
  subject: 0,
  needs: '',
  cased: '',
  gaps: Array.from({ length: 100 }, (_, at) => at),
  takesProclitics: true,
  takesAnySuffix: true,
};

/** The full path, naively: a pattern that stands in the folded text as a whole word. */
function findSlowly(raw: string): string | undefined {
  const folded = fold(raw);
  const isWhole = (start: number, end: number) =>
    isWholeWord({ raw, folded }, { pattern: 0, start, end }, LAXEST, lexicon);
  return patterns.find((pattern) => {
    for (
      let at = folded.text.indexOf(pattern);
      at >= 0;
      at = folded.text.indexOf(pattern, at + 1)
    ) {
      const end = at + pattern.length;
      const takesPlural = /[a-z]{4}$/.test(pattern) && /^s(?!\p{L})/u.test(folded.text.slice(end));
      if (mayBegin(folded, at) && (isWhole(at, end) || (takesPlural && isWhole(at, end + 1))))
        return true;
    }
    return false;
  });
}

describe('the sieve', () => {
  test('says no to nothing in which the full path finds a name', () => {
    let found = 0;
    fc.assert(
      fc.property(hardTexts(forms), (raw) => {
        const pattern = findSlowly(raw);
        if (pattern !== undefined) found += 1;
        expect(pattern === undefined || sieve.mayHold(raw), `${pattern} in it`).toBe(true);
      }),
      { seed: 20261122, numRuns: 8000 },
    );
    expect(found).toBeGreaterThan(3000); // Else the texts would prove little.
  });

  test('says no to much of what is cut out of names and comes near to one', () => {
    const texts = fc.sample(hardTexts(forms), { seed: 1, numRuns: 1500 });
    const nameless = texts.filter((raw) => findSlowly(raw) === undefined);
    const noes = nameless.filter((raw) => !sieve.mayHold(raw));
    expect(noes.length / nameless.length).toBeGreaterThan(0.4);
  });

  test.each([
    'The kimono of Kim',
    'Das Café in Ärmel',
    'Ελλάδα',
    'ประเทศไทย',
    '中国和日本',
    'हिन्दी में',
  ])('says no to %s in every encoding', (raw) => {
    const strewn = [...raw].join('\u00ad');
    for (const text of [raw, raw.normalize('NFD'), strewn, `😀${raw}👩‍🚀 1️⃣`])
      expect(sieve.mayHold(text), text).toBe(false);
  });

  test('knows every form of the gazetteer', () => {
    const all = createSieve(lexicon.patterns, lexicon.arabicProclitics);
    expect(lexicon.patterns.filter((pattern) => !all.mayHold(pattern))).toEqual([]);
  });

  test('says no to everything if there are no patterns', () => {
    expect(createSieve([], []).mayHold('North Korea')).toBe(false);
  });

  test('says yes to everything if a pattern begins with what only folding can tell', () => {
    expect(createSieve(['𠮷野'], []).mayHold('')).toBe(true);
  });
});

describe('the work of the sieve', () => {
  /** Texts that grow with a number and hold no name. */
  const GROWING: [name: string, make: (size: number) => string][] = [
    ['one letter', (size) => 'a'.repeat(size)],
    ['one letter that begins names', (size) => 'k'.repeat(size)],
    ['one ideograph', (size) => '朝'.repeat(size)],
    ['names that stop short', (size) => 'north kore '.repeat(size / 11)],
    ['names run together', (size) => 'northkorea'.repeat(size / 10)],
    ['first words', (size) => 'kim '.repeat(size / 4)],
    ['words before many blanks', (size) => `kim${' '.repeat(97)}`.repeat(size / 100)],
    ['ideographs before many blanks', (size) => `朝${' '.repeat(99)}`.repeat(size / 100)],
    ['capitals', (size) => 'KIMJONGX'.repeat(size / 8)],
    ['humps', (size) => 'KimXong'.repeat(size / 7)],
    ['soft hyphens', (size) => `k${'\u00ad'.repeat(99)}`.repeat(size / 100)],
    ['marks on letters', (size) => `kim${'\u0301'.repeat(47)}`.repeat(size / 50)],
    ['syllables in parts', (size) => '가나 '.normalize('NFD').repeat(size / 5)],
    ['letters beyond the basic plane', (size) => '𝐤'.repeat(size / 2)],
    ['halves of them', (size) => '\ud835'.repeat(size)],
    ['what must be folded, here and there', (size) => `kim${'x'.repeat(45)}½ `.repeat(size / 50)],
    ['proclitics', (size) => 'والو'.repeat(size / 4)],
  ];
  const SIZE = 100_000;

  test.each(GROWING)('grows no faster than the text: %s', (_name, make) => {
    const stepsFor = (size: number) => {
      const before = sieve.steps;
      sieve.mayHold(make(size));
      return sieve.steps - before;
    };
    expect(sieve.mayHold(make(SIZE))).toBe(false); // Else it might have stopped early.
    expect(stepsFor(2 * SIZE)).toBeLessThanOrEqual(2.1 * stepsFor(SIZE) + 1000);
    expect(stepsFor(SIZE)).toBeLessThanOrEqual(10 * SIZE);
  });

  test('is none where marks follow each other without end: that is left to the full path', () => {
    const before = sieve.steps;
    expect(sieve.mayHold('\u0301'.repeat(1_000_000))).toBe(true);
    expect(sieve.steps - before).toBeLessThan(10_000);
  });
});
