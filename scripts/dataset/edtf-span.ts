import { parse } from 'edtf';
import type { DatePoint, DateSpan } from '@/data/fact-sheet';

type Parsed = ReturnType<typeof parse>;

/**
 * The span that an EDTF text (ISO 8601-2:2019, level 1) stands for: `1993-12`, `1993~`,
 * `1996~/2002`, `1972/..`. Throws on anything a card could not show as a date: seasons, masked
 * digits, times, an open start, an end before its start.
 */
export function edtfSpan(text: string): DateSpan {
  const parsed = parseOrThrow(text);
  if (parsed.type !== 'Interval') return { start: point(parsed, text) };
  const [from, to] = parsed.values;
  if (from === null || typeof from === 'number') throw new Error(`"${text}" has no start`);
  if (to === null) throw new Error(`"${text}" has a blank end; write .. if it goes on`);
  const start = point(from, text);
  const end = typeof to === 'number' ? null : point(to, text);
  if (end !== null && endsBefore(end, start)) throw new Error(`"${text}" ends before it starts`);
  return { start, end };
}

function parseOrThrow(text: string): Parsed {
  try {
    return parse(text, { level: 1 });
  } catch {
    // The parser's own message runs to a hundred lines of grammar.
    throw new Error(`"${text}" is not a date in EDTF, level 1`);
  }
}

function point(parsed: Parsed, text: string): DatePoint {
  if (parsed.type !== 'Date' || parsed.unspecified !== undefined || parsed.values.length > 3)
    throw new Error(`"${text}" is no year, month or day`);
  const [year = 0, month, day] = parsed.values;
  if (day !== undefined && !isCalendarDay(year, month ?? 0, day))
    throw new Error(`"${text}" names a day that does not exist`);
  const value = [
    String(year).padStart(4, '0'),
    ...(month === undefined ? [] : [twoDigits(month + 1)]),
    ...(day === undefined ? [] : [twoDigits(day)]),
  ].join('-');
  return parsed.approximate || parsed.uncertain ? { value, about: true } : { value };
}

function twoDigits(count: number): string {
  return String(count).padStart(2, '0');
}

function isCalendarDay(year: number, month: number, day: number): boolean {
  return new Date(Date.UTC(year, month, day)).getUTCDate() === day;
}

/** Dates of unlike precision are compared as far as both go: 1997-05 does not end before 1997. */
function endsBefore(end: DatePoint, start: DatePoint): boolean {
  const shared = Math.min(end.value.length, start.value.length);
  return end.value.slice(0, shared) < start.value.slice(0, shared);
}
