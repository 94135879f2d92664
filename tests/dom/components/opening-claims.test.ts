import { describe, expect, test } from 'vitest';
import { card } from '@/components/card-strings';
import { chooseOpening } from '@/components/opening-claims';
import type { FactSheet } from '@/data/fact-sheet';
import { khanSheet } from '@/tests/fakes/fact-sheets';

const LETTER = 'jon-letter-1998-published';
const MEMOIR = 'musharraf-memoir-two-dozen';
const CONFESSION = 'khan-tv-confession-2004';
const DENIAL = 'karamat-denial-2011';
const EMBASSY = 'embassy-channel';

const edited: FactSheet = {
  ...khanSheet,
  topic: { ...khanSheet.topic, opening: [CONFESSION, EMBASSY] },
};

const around = (nearby: string[], years: number[] = []) => ({ nearby, years });

const ids = (sheet: FactSheet, limit: number, nearby: string[], years: number[] = []) =>
  chooseOpening(sheet, limit, around(nearby, years)).claims.map(({ id }) => id);

describe('the claims that open a card', () => {
  test.each<[string, string[], string[]]>([
    ['without a passage are the editors’', [], [CONFESSION, EMBASSY]],
    ['are those that share a topic with the passage', ['jehangir-karamat'], [LETTER, DENIAL]],
    ['prefer the nearer topic', ['dprk-embassy-islamabad', 'pervez-musharraf'], [MEMOIR, EMBASSY]],
    ['leave the rest to the editors', ['pervez-musharraf'], [MEMOIR, CONFESSION]],
    ['do not count the topic itself', ['aq-khan'], [CONFESSION, EMBASSY]],
    ['are not moved by topics they know nothing of', ['taj-mahal'], [CONFESSION, EMBASSY]],
  ])('%s', (_name, nearby, expected) => {
    expect(ids(edited, 2, nearby)).toEqual(expected);
  });

  test('prefer of one topic’s claims the editors’ choice, then the better evidenced', () => {
    expect(ids(khanSheet, 1, ['jehangir-karamat'])).toEqual([DENIAL]);
    const chosen = { ...khanSheet, topic: { ...khanSheet.topic, opening: [LETTER] } };
    expect(ids(chosen, 1, ['jehangir-karamat'])).toEqual([LETTER]);
  });

  test('are in order of time, however near their topics are', () => {
    const times = chooseOpening(
      khanSheet,
      3,
      around(['dprk-embassy-islamabad', 'jehangir-karamat']),
    );
    expect(times.claims.map(({ id }) => id)).toEqual([LETTER, DENIAL, EMBASSY]);
  });

  test('are of the year that the passage tells, before all that only share a topic', () => {
    expect(ids(khanSheet, 1, ['jehangir-karamat'], [2004])).toEqual([CONFESSION]);
    expect(chooseOpening(khanSheet, 1, around([], [1066, 2004])).years).toEqual([2004]);
  });

  test('leave one place of three to the editors', () => {
    const chosen = { ...khanSheet, topic: { ...khanSheet.topic, opening: [CONFESSION] } };
    const busy = ['jehangir-karamat', 'pervez-musharraf', 'dprk-embassy-islamabad'];
    expect(ids(chosen, 3, busy)).toContain(CONFESSION);
  });

  test('are not chosen for being about the relation as a whole, as all of them are', () => {
    const relation = { id: 'relation', name: 'The relation', kind: 'relation' } as const;
    const claims = khanSheet.claims.map((claim) =>
      claim.id === DENIAL ? { ...claim, topics: [...claim.topics, 'relation'] } : claim,
    );
    const sheet = { ...edited, claims, related: [...edited.related, relation] };
    expect(ids(sheet, 2, ['relation'])).toEqual([CONFESSION, EMBASSY]);
  });

  test('outrank the editors by a topic that is the fortieth from the mention', () => {
    const far = [...Array.from({ length: 39 }, (_, n) => `other-${n}`), 'pervez-musharraf'];
    expect(ids(edited, 1, far)).toEqual([MEMOIR]);
  });
});

describe('the line that tells how they were chosen', () => {
  const line = (sheet: FactSheet, limit: number, nearby: string[]) => {
    const { picked, because } = chooseOpening(sheet, limit, around(nearby));
    return card.chosen(
      picked,
      because.map(({ name }) => name),
    );
  };

  test.each<[string, FactSheet, number, string[]]>([
    [
      '1 shown, chosen because this passage also names Pervez Musharraf.',
      edited,
      1,
      ['pervez-musharraf'],
    ],
    [
      '2 shown: 1 chosen because this passage also names Pervez Musharraf, the rest by the editors.',
      edited,
      2,
      ['pervez-musharraf', 'missile-deal-1993'],
    ],
    ['2 shown, chosen by the editors.', edited, 2, []],
    ['3 shown, chosen by the editors and by how well they are evidenced.', edited, 3, []],
    ['3 shown, chosen by how well they are evidenced.', khanSheet, 3, []],
  ])('says: %s', (words, sheet, limit, nearby) => {
    expect(line(sheet, limit, nearby)).toBe(words);
  });

  test('tells the years, too', () => {
    const { picked, years } = chooseOpening(khanSheet, 1, around([], [2004]));
    const words = '1 shown, chosen because this passage tells of 2004.';
    expect(card.chosen(picked, [], years)).toBe(words);
  });

  test('leaves out topics of the passage whose names the sheet does not hold', () => {
    expect(chooseOpening(edited, 2, around(['jehangir-karamat'])).because).toEqual([]);
  });
});
