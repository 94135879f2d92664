import type { Span } from './engines/offer-marks';
import type { Marks } from './marks-of';
import type { Truth } from './oracle';

/** How what an engine has marked compares with what is named. */
export interface Comparison {
  /** Names of the page that it has marked, whole or in part. */
  readonly found: number;
  /** Marks that touch no name. */
  readonly wrong: number;
  /** Whether it has marked exactly what is named. */
  readonly isExact: boolean;
}

/** Hold marks against the truth: of ours what they say, of others where they are. */
export function compare(marks: Marks, { spans, quotes }: Truth): Comparison {
  if (areQuotes(marks)) return compareQuotes(marks, quotes);
  const found = spans.filter((name) => marks.some((mark) => overlap(mark, name))).length;
  const wrong = marks.filter((mark) => !spans.some((name) => overlap(mark, name))).length;
  return { found, wrong, isExact: wrong === 0 && found === spans.length };
}

function areQuotes(marks: Marks): marks is readonly string[] {
  return typeof marks[0] === 'string';
}

function compareQuotes(marks: readonly string[], quotes: readonly string[]): Comparison {
  const missing = new Map<string, number>();
  for (const quote of quotes) missing.set(quote, (missing.get(quote) ?? 0) + 1);
  let found = 0;
  for (const mark of marks) {
    const left = missing.get(mark) ?? 0;
    if (left === 0) continue;
    missing.set(mark, left - 1);
    found += 1;
  }
  const wrong = marks.length - found;
  return { found, wrong, isExact: wrong === 0 && found === quotes.length };
}

const overlap = (one: Span, other: Span) => one[0] < other[1] && other[0] < one[1];
