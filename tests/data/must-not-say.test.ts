import { describe, expect, test } from 'vitest';
import { nothingForbiddenIsSaid } from '@/scripts/dataset/rules/nothing-forbidden-is-said';
import { FORBIDDEN } from './forbidden-sentences';
import { ownContent } from './own-content';
import { claim, conflict, edition, smallContent, topic } from './small-content';

/** The entries that a sentence breaks. */
function brokenBy(text: string): string[] {
  const content = smallContent({ mustNotSay: ownContent.mustNotSay, claims: [claim({ text })] });
  return nothingForbiddenIsSaid(content).map(
    ({ what }) => /^breaks (\S+):/.exec(what)?.[1] ?? what,
  );
}

const CASES = Object.entries(FORBIDDEN).flatMap(([id, all]) =>
  all.map((one) => [id, one] as const),
);

describe('what must not be said', () => {
  test('is tried entry by entry', () => {
    expect(Object.keys(FORBIDDEN)).toEqual(ownContent.mustNotSay.map(({ id }) => id));
  });

  test.each(CASES)('%s catches: %s', (id, sentence) => {
    expect(brokenBy(sentence)).toContain(id);
  });

  test.each(ownContent.mustNotSay.map((entry) => [entry.id, entry] as const))(
    '%s has no pattern that never fires',
    (id, { patterns, caseSensitive }) => {
      const flags = caseSensitive ? 'u' : 'iu';
      const idle = patterns.filter(
        (pattern) => !FORBIDDEN[id]?.some((one) => new RegExp(pattern, flags).test(one)),
      );
      expect(idle).toEqual([]);
    },
  );

  test('is caught in summaries, notes, conflicts and editions as well', () => {
    const said = 'Lazarus hacked BankIslami.';
    const places = nothingForbiddenIsSaid(
      smallContent({
        mustNotSay: ownContent.mustNotSay,
        topics: [topic({ summary: said })],
        claims: [claim({ note: `It is late. ${said}` })],
        conflicts: [conflict({ versions: [{ text: said, claims: [] }] })],
        editions: [edition({ summary: said, corrected: [{ id: 'first-flight', what: said }] })],
      }),
    );
    expect(places.map(({ at }) => at)).toEqual([
      'ghauri, summary',
      'first-flight, note',
      'flight-date, versions.0.text',
      'version 1, summary',
      'version 1, corrected.0.what',
    ]);
  });
});

/** Sentences that look alike but deny, attribute or ask, as good wording must be free to. */
const PERMITTED: readonly string[] = [
  'No record shows that Kim Il Sung visited Pakistan.',
  'The letter alleges that Karamat took $3 million; he denies it.',
  'US prosecutors accuse North Korean hackers of having robbed BankIslami.',
  'The sanctions themselves stay in force; only the panel ended.',
  "Pakistan's embassy in Pyongyang has not reopened.",
  'Pakistan is not a member of the MSMT.',
  'Khan said in 2004 that the government had never authorised the transfers.',
  'Isis is the Latin name of the river at Oxford.',
  'A report of the Institute for Science and International Security (ISIS) says so.',
  'The UN Panel counted 28 transits by the two officials.',
  'By Shyam Bhatia’s account she carried enrichment data to Pyongyang; Pakistan denies it.',
  'The Observatory of Economic Complexity put trade at $43.1 million in 2015.',
  'Excise officers accuse DPRK diplomats of selling alcohol; the embassy denies it.',
];

describe('what may be said', () => {
  test.each(PERMITTED)('%s', (sentence) => {
    expect(brokenBy(sentence)).toEqual([]);
  });
});
