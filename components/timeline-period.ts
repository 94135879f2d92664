/** Which years a timeline shows: all of them, or one decade. */
import type { SheetClaim } from '@/data/fact-sheet';
import { yearOf } from './format-date';
import { FIRST_DECADE } from './time-axis';
import { extentOf, type Stretch } from './time-extent';

/** A decade by its first year; what lies before the first of the relation is one period. */
export type Period = number | 'before' | 'whole';

const startOf = (year: number) => Date.UTC(year, 0);
const yearIn = (instant: number) => new Date(instant).getUTCFullYear();

/** All that the claims cover, in whole years, from the first decade of the relation at the latest. */
export function wholeStretch(claims: readonly SheetClaim[], today: number): Stretch {
  const extents = claims.map(({ date }) => extentOf(date, today));
  const from = Math.min(startOf(FIRST_DECADE), ...extents.map((one) => one.from - one.softBefore));
  const to = Math.max(today, ...extents.map((one) => one.to + one.softAfter - 1));
  return { from: startOf(yearIn(from)), to: startOf(yearIn(to) + 1) };
}

/** The years of a period within all there are. */
export function stretchOf(period: Period, whole: Stretch): Stretch {
  if (period === 'whole') return whole;
  if (period === 'before') return { from: whole.from, to: startOf(FIRST_DECADE) };
  return { from: startOf(period), to: startOf(period + 10) };
}

/** The periods that can be chosen, in order of time. */
export function periodsOf(whole: Stretch): readonly Period[] {
  const last = yearIn(whole.to - 1);
  const decades = Array.from(
    { length: Math.floor((last - FIRST_DECADE) / 10) + 1 },
    (_, index) => FIRST_DECADE + index * 10,
  );
  return [
    'whole',
    ...(whole.from < startOf(FIRST_DECADE) ? (['before'] as const) : []),
    ...decades,
  ];
}

/** How many claims begin in each decade, in order of time. */
export function countByDecade(
  claims: readonly SheetClaim[],
): readonly (readonly [decade: number, claims: number])[] {
  const counts = new Map<number, number>();
  for (const { date } of claims) {
    const decade = yearOf(date) - (yearOf(date) % 10);
    counts.set(decade, (counts.get(decade) ?? 0) + 1);
  }
  return [...counts].sort(([a], [b]) => a - b);
}
