/** Dates in words, never more precise than their source: a month stays a month, a guess says so. */
import type { DatePoint, DateSpan } from '@/data/fact-sheet';
import { directionOf } from './direction';
import { strings } from './strings';
import { locale } from './words';

/** A span in the words of a locale: `December 1993`, `about 1976`, `23–25 October 1982`, `since 1972`. */
export function formatDate({ start, end }: DateSpan, tag: string = locale()): string {
  const from = formatPoint(start, tag);
  if (end === undefined) return from;
  if (end === null) return strings.date.since(from);
  if (isExact(start) && isExact(end) && precision(start) === precision(end))
    return formatRange(start, end, tag);
  return strings.date.fromTo(from, formatPoint(end, tag));
}

/** What `<time datetime>` takes, or undefined for a span, for which HTML has no notation. */
export function machineDate({ start, end }: DateSpan): string | undefined {
  return end === undefined ? start.value : undefined;
}

/** The year in which a span begins. */
export function yearOf({ start }: DateSpan): number {
  return Number(start.value.slice(0, 4));
}

function formatPoint(point: DatePoint, tag: string): string {
  const words = formatter(point, tag).format(Date.parse(point.value));
  return isExact(point) ? words : strings.date.about(words);
}

/** Both ends as one phrase that does not repeat what they share. */
function formatRange(start: DatePoint, end: DatePoint, tag: string): string {
  const parts = formatter(start, tag).formatRangeToParts(
    Date.parse(start.value),
    Date.parse(end.value),
  );
  const phrase = parts.map((part) => part.value).join('');
  // CLDR writes ranges of days in Chinese with slashes, which a sentence does not take; and where years
  // stand in a text that runs from right to left, nobody can tell which of two comes first.
  if (phrase.includes('/') || directionOf(tag) === 'rtl')
    return strings.date.fromTo(formatPoint(start, tag), formatPoint(end, tag));
  // CLDR sets blanks round every dash; English type sets none where each side is a single word.
  const oneWordEach = parts.filter((part) => part.source === 'startRange').length === 1;
  return oneWordEach ? phrase.replace(/\s–\s/u, '–') : phrase;
}

function formatter(point: DatePoint, tag: string): Intl.DateTimeFormat {
  const parts = precision(point);
  return new Intl.DateTimeFormat(tag, {
    // `Date.parse` reads ISO dates as UTC; in another zone the first of a month would be the day before.
    timeZone: 'UTC',
    year: 'numeric',
    ...(parts > 1 && { month: 'long' }),
    ...(parts > 2 && { day: 'numeric' }),
  });
}

/** 1 for a year, 2 for a month, 3 for a day. */
function precision({ value }: DatePoint): number {
  return value.split('-').length;
}

function isExact({ about }: DatePoint): boolean {
  return about === undefined;
}
