import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createMentionFinder } from '@/matching/mention-finder';
import { findQuotes, lexicon } from '@/tests/fakes/real-lexicon';

const finder = createMentionFinder(lexicon);

describe('the mention finder', () => {
  test('admits what was refused once the page has shown more', () => {
    const page = finder.openPage();
    const early = page.read('Dr. Khan smiled.');
    expect(early.mentions()).toEqual([]);
    expect(early.mayGrow).toBe(false);
    const before = page.evidenceVersion;
    page.read('It was A.Q. Khan.');
    expect(page.evidenceVersion).toBeGreaterThan(before);
    expect(early.mayGrow).toBe(true);
    expect(early.mentions()).toEqual([{ topicId: 'aq-khan', start: 0, end: 8 }]);
    expect(early.mayGrow).toBe(false);
  });

  test.each([
    ['counts what stands on the page', false, ['Kang Thae Yun']],
    ['does not count again what was released and read anew', true, []],
  ])('%s', (_name, isReleased, quotes) => {
    const page = finder.openPage();
    const consul = page.read('Kang Tae Yun'); // Needs a page about both.
    for (let tick = 0; tick < 5; tick += 1) {
      const runs = [page.read(`North Korea ${tick}`), page.read(`Pakistan ${tick}`)];
      if (isReleased) for (const run of runs) run.release();
    }
    expect(consul.mentions().map(() => 'Kang Thae Yun')).toEqual(quotes);
  });

  test('tells the same however often it was asked on the way', () => {
    const runs = [
      'Dr. Khan smiled, and Khan left.',
      'Pervez Musharraf spoke in Islamabad.',
      'It was A.Q. Khan of Pakistan who went to Pyongyang.',
      'North Korea and Pakistan signed a trade agreement; the Pakistani embassy in Pyongyang said so.',
      'Kim Jong Il listened. The Hwasong missile flew.',
      'Abdul Qadir Kahn, the North Korean ambassador to Pakistan and Benazir Bhuto.',
    ];
    fc.assert(
      fc.property(
        fc.shuffledSubarray(runs, { minLength: 2 }),
        fc.infiniteStream(fc.boolean()),
        (texts, asks) => {
          const [once, often] = [finder.openPage(), finder.openPage()];
          const late = texts.map((text) => once.read(text));
          const early: ReturnType<typeof once.read>[] = [];
          for (const text of texts) {
            early.push(often.read(text));
            for (const run of early) if (asks.next().value) run.mentions();
          }
          expect(settled(often, early)).toEqual(settled(once, late));
        },
      ),
    );
  });

  test('keeps the evidence of one page from another', () => {
    finder.openPage().read('It was A.Q. Khan.');
    expect(finder.openPage().read('Dr. Khan smiled.').mentions()).toEqual([]);
  });

  test('marks leaders only in a passage about both countries', () => {
    expect(findQuotes(['Musharraf spoke in Islamabad.', 'Kim Jong Il listened.'])).toEqual([]);
    expect(findQuotes(['Pervez Musharraf spoke of what Pakistan sent to Pyongyang.'])).toEqual([
      ['pervez-musharraf', 'Pervez Musharraf'],
      ['dprk-pakistan-relations', 'Pakistan sent to Pyongyang'],
    ]);
  });

  test('takes a list of countries for no evidence of a pair', () => {
    const list = 'Russia, China, France, Pakistan, India, Israel, North Korea';
    expect(findQuotes([list, 'Pervez Musharraf spoke.'])).toEqual([]);
  });

  test('never marks a country or a capital by itself', () => {
    expect(
      findQuotes(['North Korea. Pakistan. Pyongyang. Islamabad.', '북한', '巴基斯坦']),
    ).toEqual([]);
  });

  test('ignores addresses', () => {
    expect(findQuotes(['see https://example.org/komid and mail komid@example.org'])).toEqual([]);
  });

  test('gives spans in order, apart, and inside the text, whatever the text', () => {
    const names = fc.constantFrom(...lexicon.patterns);
    const noise = fc.string({ unit: 'binary', maxLength: 12 });
    const pieces = fc.array(fc.oneof(names, noise, fc.constantFrom(' ', '-', '. ', '\u200c')), {
      maxLength: 30,
    });
    fc.assert(
      fc.property(pieces, (parts) => {
        const raw = parts.join('');
        let reached = 0;
        for (const { start, end } of finder.openPage().read(raw).mentions()) {
          expect(start).toBeGreaterThanOrEqual(reached);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(raw.length);
          reached = end;
        }
      }),
    );
  });

  test.each([
    ['one letter', 'a'.repeat(1_000_000)],
    ['near misses', 'North Kore '.repeat(50_000)],
    ['country lists', 'India, Pakistan and North Korea, '.repeat(20_000)],
    ['blockers', 'Ghauri Town '.repeat(30_000)],
    ['names without blanks', '北朝鮮 '.repeat(50_000)],
    ['combining marks alone', '\u0301'.repeat(200_000)],
    ['lone surrogates', '\ud800'.repeat(200_000)],
  ])(
    'ends on a long text of %s',
    (_name, raw) => {
      expect(finder.openPage().read(raw).mentions()).toEqual([]);
    },
    60_000,
  );
});

function settled(
  page: ReturnType<typeof finder.openPage>,
  runs: readonly ReturnType<typeof page.read>[],
) {
  for (let version = -1; version !== page.evidenceVersion; ) {
    version = page.evidenceVersion;
    for (const run of runs) run.mentions();
  }
  return runs.map((run) => run.mentions());
}
