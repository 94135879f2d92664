import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isWholeWord, mayBegin } from '@/matching/boundary';
import { fold } from '@/matching/fold';
import { gramStart, isLetter } from '@/matching/grams';
import { type HintIndex, indexHints } from '@/matching/hint-index';
import { type Hints, hintsOf } from '@/matching/hints';
import type { Entry, Lexicon } from '@/matching/lexicon';
import { createLookout } from '@/matching/lookout';
import { packHints } from '@/scripts/gazetteer/pack-hints';
import { gazetteer, lexicon } from '@/tests/fakes/real-lexicon';
import { hardTexts } from './hard-texts';

/**
 * Of the gazetteer's forms every seventh, since the oracle looks for each of them in each text, and
 * whatever the draw some that others begin with: without the short one each long one is a hint.
 */
const SHARE = 7;
const forms = gazetteer.topics
  .flatMap(({ forms: inAll }) => Object.values(inAll).flat())
  .map((form) => (typeof form === 'string' ? form : form.text))
  .filter((_, at) => at % SHARE === 0)
  .concat([
    'A. Q. Khan',
    'North Korea',
    'Пхеньян',
    '朝鲜',
    '북한',
    'کوریا',
    'پاکستان',
    'کے آر ایل',
    'ノドン',
  ]);
const patterns = [...new Set(forms.map((form) => fold(form).text))].sort();

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

/** A lexicon in which each pattern names something that needs no evidence. */
function distinctive(names: readonly string[]): Lexicon {
  const topics = [{ id: 'something', tier: 'distinctive', kind: 'person' }] as const;
  return { ...lexicon, topics, patterns: names, entries: names.map(() => [LAXEST]) };
}

const index = (hints: Hints): HintIndex => indexHints(packHints(hints, ''));
const ofAll = index(hintsOf(distinctive(patterns)));
const sees = (raw: string, hints = ofAll) => createLookout(hints).sees(raw);
// Three letters wake nobody.
const wakers = patterns.filter((pattern) => {
  const letters = [...pattern].filter((char) => isLetter(char.charCodeAt(0))).join('');
  return gramStart(letters, letters.length) !== undefined;
});

function startsOf(pattern: string, text: string): number[] {
  const starts: number[] = [];
  for (let at = text.indexOf(pattern); at >= 0; at = text.indexOf(pattern, at + 1)) starts.push(at);
  return starts;
}

/** The full path, naively: a pattern that stands in the folded text as a whole word. */
function findSlowly(raw: string): string | undefined {
  const folded = fold(raw);
  const isWhole = (start: number, end: number) =>
    isWholeWord({ raw, folded }, { pattern: 0, start, end }, LAXEST, lexicon);
  return wakers.find((pattern) => {
    return startsOf(pattern, folded.text).some((at) => {
      const end = at + pattern.length;
      const takesPlural = /[a-z]{4}$/.test(pattern) && /^s(?!\p{L})/u.test(folded.text.slice(end));
      return mayBegin(folded, at) && (isWhole(at, end) || (takesPlural && isWhole(at, end + 1)));
    });
  });
}

describe('a lookout', () => {
  test('says no to nothing in which the full path finds a name', () => {
    let found = 0;
    fc.assert(
      fc.property(hardTexts(forms), (raw) => {
        const pattern = findSlowly(raw);
        if (pattern !== undefined) found += 1;
        expect(pattern === undefined || sees(raw), `${pattern} in it`).toBe(true);
      }),
      { seed: 20261122, numRuns: 8000 },
    );
    expect(found).toBeGreaterThan(3000); // Else the texts would prove little.
  });

  test('says no to much of what is cut out of names and comes near to one', () => {
    const texts = fc.sample(hardTexts(forms), { seed: 1, numRuns: 1500 });
    const nameless = texts.filter((raw) => findSlowly(raw) === undefined);
    const noes = nameless.filter((raw) => !sees(raw));
    expect(noes.length / nameless.length).toBeGreaterThan(0.3);
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
    for (const text of [raw, raw.normalize('NFD'), strewn, `😀${raw}👩‍🚀 1️⃣ ½`])
      expect(sees(text), text).toBe(false);
  });

  test('asks for no boundaries, since the text of a document shows none', () => {
    expect(sees('MoscowПхеньян')).toBe(true);
    expect(sees('Пхень</b>\n\t ян')).toBe(false);
    expect(sees('Пхень-\n\t ян')).toBe(true);
  });
});

describe('the work of a lookout', () => {
  /** Texts that grow with a number and hold no name. */
  const GROWING: [name: string, make: (size: number) => string][] = [
    ['one letter', (size) => 'a'.repeat(size)],
    ['one ideograph', (size) => '朝'.repeat(size)],
    ['names that stop short', (size) => 'north kore '.repeat(size / 11)],
    ['words before many blanks', (size) => `kore${' '.repeat(96)}`.repeat(size / 100)],
    ['ideographs before many blanks', (size) => `北朝${' '.repeat(98)}`.repeat(size / 100)],
    ['soft hyphens', (size) => `k${'\u00ad'.repeat(99)}`.repeat(size / 100)],
    ['marks on letters', (size) => `kim${'\u0301'.repeat(47)}`.repeat(size / 50)],
    ['marks without end', (size) => '\u0301'.repeat(size)],
    ['syllables in parts', (size) => '가나 '.normalize('NFD').repeat(size / 5)],
    ['letters beyond the basic plane', (size) => '𝐤'.repeat(size / 2)],
    ['halves of them', (size) => '\ud835'.repeat(size)],
    ['what must be folded, here and there', (size) => `kim${'x'.repeat(45)}㌔ `.repeat(size / 50)],
    ['ligatures', (size) => 'ﬀ'.repeat(size)],
  ];
  const SIZE = 100_000;

  test.each(GROWING)('grows no faster than the text: %s', (_name, make) => {
    const stepsFor = (size: number) => {
      const lookout = createLookout(ofAll);
      expect(lookout.sees(make(size))).toBe(false); // Else it might have stopped early.
      return lookout.steps;
    };
    expect(stepsFor(2 * SIZE)).toBeLessThanOrEqual(2.1 * stepsFor(SIZE) + 1000);
    expect(stepsFor(SIZE)).toBeLessThanOrEqual(10 * SIZE);
  });
});
