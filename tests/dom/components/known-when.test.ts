import { expect, test } from 'vitest';
import { timingOf } from '@/components/known-when';
import type { SheetCitation, SheetClaim } from '@/data/fact-sheet';

const source = (published: string | null, relation = 'supports') =>
  ({
    relation,
    source: { published: published === null ? null : { start: { value: published } } },
  }) as SheetCitation;

const claim = (value: string, ...citations: SheetCitation[]) =>
  ({ date: { start: { value } }, citations }) as unknown as SheetClaim;

test.each([
  ['of an earlier day with an earlier source', claim('1993-12', source('1994')), 'known'],
  ['of a later day', claim('2004-02-06', source('2004-02-06')), 'after'],
  ['of the same day', claim('2004-02-05', source('2004-02-05')), 'known'],
  ['of the same year, no month told', claim('2004', source('2004')), 'known'],
  ['of a later month of that year', claim('2004-03', source('2004')), 'after'],
  ['whose sources are all later', claim('1998', source('2012'), source('2008-05')), 'told-later'],
  ['with one earlier source', claim('1998', source('2012'), source('1999')), 'known'],
  ['with a source that bears no date', claim('1998', source('2012'), source(null)), 'known'],
  [
    'that an earlier source denies and a later one bears out',
    claim('1998', source('1999', 'disputes'), source('2012')),
    'told-later',
  ],
  ['borne out by none', claim('1998', source('2012', 'disputes')), 'known'],
])('against an article of 5 February 2004, a claim %s', (_what, told, timing) => {
  expect(timingOf(told, '2004-02-05')).toBe(timing);
});

test('an approximate date is never held to be later', () => {
  const about = {
    ...claim('2005', source('2003')),
    date: { start: { value: '2005', about: true } },
  };
  expect(timingOf(about as SheetClaim, '2004-02-05')).toBe('known');
});

test('an article of a month or a year is compared no finer than that', () => {
  expect(timingOf(claim('2004-02-28', source('2004')), '2004-02')).toBe('known');
  expect(timingOf(claim('2005-01-01', source('2005')), '2004')).toBe('after');
});
