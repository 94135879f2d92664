/** What stretch of time a date stands for: a year is all of that year, and pretends to no day in it. */
import type { DatePoint, DateSpan } from '@/data/fact-sheet';

/** A half-open stretch of time, in ms since 1970. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** The stretch of a date, and how sure its ends are. */
export interface Extent extends Stretch {
  /** Whether it has an end of its own, or goes on: more than one date of any precision. */
  readonly isSpan: boolean;
  /** Whether it goes on to this day. */
  readonly goesOn: boolean;
  /** How far before and after an approximate date is drawn softly, ms; 0 where a date is firm. */
  readonly softBefore: number;
  readonly softAfter: number;
}

/** What a date covers; one that goes on reaches to `today`, ms. */
export function extentOf({ start, end }: DateSpan, today: number): Extent {
  const first = unitOf(start);
  const last = end ? unitOf(end) : first;
  const to = end === null ? Math.max(today, first.to) : Math.max(last.to, first.to);
  return {
    from: first.from,
    to,
    isSpan: end !== undefined,
    goesOn: end === null,
    softBefore: softness(start),
    softAfter: end === null ? 0 : softness(end ?? start),
  };
}

/** The year, month or day that a date names. */
function unitOf({ value }: DatePoint): Stretch {
  const [year = 0, month, day] = value.split('-').map(Number);
  const from = Date.UTC(year, (month ?? 1) - 1, day ?? 1);
  const next = {
    year: month === undefined ? 1 : 0,
    month: day === undefined && month ? 1 : 0,
    day: day ? 1 : 0,
  };
  const to = Date.UTC(year + next.year, (month ?? 1) - 1 + next.month, (day ?? 1) + next.day);
  return { from, to };
}

/** An approximate date may be off by as much as it is precise: about 1976 reaches softly into 1975 and 1977. */
function softness(point: DatePoint): number {
  if (point.about === undefined) return 0;
  const { from, to } = unitOf(point);
  return to - from;
}
