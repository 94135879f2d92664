import { expect, test } from 'vitest';
import { type ClaimFilter, isNarrowed, isWanted, NO_FILTER } from '@/components/claim-filter';
import type { SheetClaim } from '@/data/fact-sheet';

const TOPICS = new Map([
  ['aq-khan', { kind: 'person' }],
  ['ghauri', { kind: 'weapon' }],
] as const);

const CLAIM = {
  topics: ['aq-khan', 'unknown'],
  status: 'claimed',
  date: { start: { value: '1993-12' }, end: { value: '1996' } },
  citations: [
    { source: { standpoint: 'pakistan', language: 'en' } },
    { source: { standpoint: 'dprk', language: 'ko' } },
  ],
} as unknown as SheetClaim;

const wanted = (filter: Partial<ClaimFilter>, claim = CLAIM) =>
  isWanted(claim, { ...NO_FILTER, ...filter }, TOPICS);

test.each<[string, Partial<ClaimFilter>, boolean]>([
  ['nothing chosen', {}, true],
  ['its status', { statuses: ['claimed', 'disputed'] }, true],
  ['another status', { statuses: ['documented'] }, false],
  ['the standpoint of one of its sources', { standpoints: ['dprk'] }, true],
  ['a standpoint of none', { standpoints: ['us'] }, false],
  ['the language of one of its sources', { languages: ['ko'] }, true],
  ['the kind of one of its topics', { kinds: ['person'] }, true],
  ['a kind of none', { kinds: ['weapon'] }, false],
  ['one group that fits and one that does not', { kinds: ['person'], languages: ['zh'] }, false],
  ['years that it reaches into', { from: 1996, to: 2000 }, true],
  ['years before it', { to: 1992 }, false],
  ['years after it', { from: 1997 }, false],
])('a claim of 1993 to 1996 under %s', (_what, filter, isThere) => {
  expect(wanted(filter)).toBe(isThere);
});

test('what goes on is of every year since', () => {
  const open = { ...CLAIM, date: { start: { value: '1972' }, end: null } } as SheetClaim;
  expect(wanted({ from: 2020, to: 2020 }, open)).toBe(true);
  expect(wanted({ to: 1971 }, open)).toBe(false);
});

test('a filter is one as soon as anything is chosen', () => {
  expect(isNarrowed(NO_FILTER)).toBe(false);
  expect(isNarrowed({ ...NO_FILTER, to: 1999 })).toBe(true);
  expect(isNarrowed({ ...NO_FILTER, languages: ['ko'] })).toBe(true);
});
