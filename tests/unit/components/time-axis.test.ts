import { describe, expect, test } from 'vitest';
import { createTimeAxis } from '@/components/time-axis';
import { countByDecade, periodsOf, stretchOf, wholeStretch } from '@/components/timeline-period';
import { claimOn } from '@/tests/fakes/dated-claims';

const TODAY = Date.UTC(2026, 10, 22);
const years = (from: number, to: number) => ({ from: Date.UTC(from, 0), to: Date.UTC(to, 0) });

describe('the axis of time', () => {
  test('names decades, and keeps a tenth for what was before the relation', () => {
    const axis = createTimeAxis(years(1948, 2027), [0, 400], true);
    expect(axis.leadInEnd).toBe(42);
    expect(axis.ticks.map(({ year }) => year)).toEqual([1970, 1980, 1990, 2000, 2010, 2020]);
    expect(createTimeAxis(years(1948, 2027), [0, 1000], true).leadInEnd).toBe(100);
  });

  test('has one scale where nothing is narrowed', () => {
    const axis = createTimeAxis(years(1990, 2000), [0, 1000], true);
    expect(axis.leadInEnd).toBeUndefined();
    expect(axis.ticks.map(({ year }) => year)).toEqual([
      1990, 1991, 1992, 1993, 1994, 1995, 1996, 1997, 1998, 1999,
    ]);
  });
});

describe('the periods of a timeline', () => {
  const claims = [
    claimOn('early', { start: { value: '1948-08' } }),
    claimOn('open', { start: { value: '1972' }, end: null }),
    claimOn('late', { start: { value: '2025' }, end: { value: '2026' } }),
  ];

  test('reach over whole years from the first claim to this day', () => {
    expect(wholeStretch(claims, TODAY)).toEqual(years(1948, 2027));
    expect(wholeStretch([], TODAY)).toEqual(years(1970, 2027));
  });

  test('are the decades, and what was before them', () => {
    const whole = wholeStretch(claims, TODAY);
    expect(periodsOf(whole)).toEqual(['whole', 'before', 1970, 1980, 1990, 2000, 2010, 2020]);
    expect(stretchOf('before', whole)).toEqual(years(1948, 1970));
    expect(stretchOf(1990, whole)).toEqual(years(1990, 2000));
    expect(periodsOf(years(1970, 1980))).toEqual(['whole', 1970]);
  });

  test('are counted by the claims that begin in them', () => {
    expect(countByDecade(claims)).toEqual([
      [1940, 1],
      [1970, 1],
      [2020, 1],
    ]);
  });
});
