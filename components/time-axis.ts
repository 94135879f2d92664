/**
 * Time on a line. The relation begins in the 1970s; what little is known from before stands in a
 * lead-in, where years are narrower, that is drawn apart and says so.
 */
import { scaleUtc } from 'd3-scale';
import type { Stretch } from './time-extent';

/** The decade in which the two states begin to deal with each other: a consulate, then ties in 1972. */
export const FIRST_DECADE = 1970;
/** What the lead-in takes of the line, but at least room for its name, CSS px. */
const LEAD_IN_SHARE = 0.1;
const LEAD_IN_LEAST = 42;
/** Below this distance labels of years run into each other, CSS px. */
const TICK_DISTANCE = 52;

/** A year and where it begins, CSS px from the start of the line. */
export interface Tick {
  readonly year: number;
  readonly x: number;
}

/** A line of time. */
export interface TimeAxis {
  readonly span: Stretch;
  /** Where an instant stands, CSS px; a later one never stands before an earlier. */
  place(instant: number): number;
  readonly ticks: readonly Tick[];
  /** Where the lead-in ends, CSS px; undefined where the whole line has one scale. */
  readonly leadInEnd: number | undefined;
}

/** A line from `start` to `end` (CSS px) for a stretch of time, with a lead-in where `compressEarly`. */
export function createTimeAxis(
  span: Stretch,
  [start, end]: readonly [number, number],
  compressEarly: boolean,
): TimeAxis {
  const first = Date.UTC(FIRST_DECADE, 0);
  const hasLeadIn = compressEarly && span.from < first && first < span.to;
  const leadInEnd = hasLeadIn
    ? start + Math.max(LEAD_IN_LEAST, (end - start) * LEAD_IN_SHARE)
    : undefined;
  const main = scaleUtc()
    .domain([leadInEnd === undefined ? span.from : first, span.to])
    .range([leadInEnd ?? start, end]);
  const whole =
    leadInEnd === undefined
      ? main
      : scaleUtc().domain([span.from, first, span.to]).range([start, leadInEnd, end]);
  return {
    span,
    place: (instant) => whole(instant),
    ticks: ticksOf(main, end - (leadInEnd ?? start)),
    leadInEnd,
  };
}

type Scale = ReturnType<typeof scaleUtc<number>>;

function ticksOf(scale: Scale, width: number): Tick[] {
  const [from, to] = scale.domain() as [Date, Date]; // Set above, with two ends.
  const years = to.getUTCFullYear() - from.getUTCFullYear();
  // More ticks than years would be months, which no label here names.
  const count = Math.max(1, Math.min(years, Math.floor(width / TICK_DISTANCE)));
  return (
    scale
      .ticks(count)
      // A year at the very end has no room to be named, and nothing of it is shown.
      .filter((date) => date.getUTCMonth() === 0 && scale(date) < scale(to) - TICK_DISTANCE / 2)
      .map((date) => ({ year: date.getUTCFullYear(), x: scale(date) }))
  );
}
