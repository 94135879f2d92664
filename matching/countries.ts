/** Third countries in folded text, to tell a list of countries from a pair (policy R5.4). */
import { countryStem } from './country-names';
import type { LexiconHead } from './lexicon';
import { isUnspaced, scriptAt } from './script';

/** Finds third countries beside a place in folded text. */
export interface Countries {
  /** Where a country's name begins that ends at `end`, blanks apart, or undefined. */
  endingAt(text: string, end: number): number | undefined;
  /** Where a country's name ends that begins at `start`, or undefined. */
  startingAt(text: string, start: number): number | undefined;
  /** Whether any of [start, end) is a country's name. */
  isIn(text: string, start: number, end: number): boolean;
}

const MOST_WORDS = 4;
const MOST_UNITS = 10;

/** Look-ups over all third countries. */
export function createCountries({ countries }: Pick<LexiconHead, 'countries'>): Countries {
  const names: ReadonlySet<string> = new Set(countries);
  const mayOpen = createOpenings(countries);
  const isName = (words: string) => names.has(countryStem(words));
  const startingAt = (text: string, start: number) =>
    mayOpen(text, start) ? nameFrom(text, start, isName) : undefined;
  return {
    endingAt: (text, end) => nameUpTo(text, end, isName),
    startingAt,
    isIn(text, start, end) {
      for (let at = start; at < end; at += 1) {
        const stop = mayStart(text, at, start) ? startingAt(text, at) : undefined;
        // 검토 중: one character is a country only where countries are listed.
        if (stop !== undefined && stop <= end && stop - at > 1) return true;
      }
      return false;
    },
  };
}

const OPENING = 3;

// Most words begin no country's name: told by their first letters, which stems leave alone.
function createOpenings(names: readonly string[]) {
  const openings = new Set(names.map((name) => name.slice(0, OPENING)));
  return function mayOpen(text: string, start: number): boolean {
    if (scriptAt(text, start) === 'arabic') return true; // What is written on to them goes.
    for (let length = 1; length <= OPENING; length += 1) {
      if (openings.has(text.slice(start, start + length))) return true;
    }
    return false;
  };
}

type IsName = (name: string) => boolean;
/** No country's name is longer, in folded units. */
const REACH = 60;

function nameUpTo(text: string, end: number, isName: IsName): number | undefined {
  if (isUnspaced(scriptAt(text, end - 1))) {
    return longest(MOST_UNITS, isName, (units) => [end - units, text.slice(end - units, end)]);
  }
  const words = text.slice(Math.max(0, end - REACH), end).split(' ');
  return longest(MOST_WORDS, isName, (count) => {
    const last = words
      .slice(-count)
      .join(' ')
      .replace(/^[("']+|['’]s$/gu, '');
    return [end - last.length, last];
  });
}

function nameFrom(text: string, start: number, isName: IsName): number | undefined {
  if (isUnspaced(scriptAt(text, start))) {
    return longest(MOST_UNITS, isName, (units) => [
      start + units,
      text.slice(start, start + units),
    ]);
  }
  const words = text.slice(start, start + REACH).split(' ');
  return longest(MOST_WORDS, isName, (count) => {
    const first = words
      .slice(0, count)
      .join(' ')
      .replace(/(?:['’]s)?[\p{P}]+$|['’]s$/gu, '');
    return [start + first.length, first];
  });
}

function mayStart(text: string, at: number, from: number): boolean {
  if (text.charAt(at) === ' ') return false;
  return at === from || isUnspaced(scriptAt(text, at)) || /[\s"'(,،、-]/u.test(text.charAt(at - 1));
}

function longest(
  most: number,
  isName: IsName,
  cut: (size: number) => [at: number, name: string],
): number | undefined {
  for (let size = most; size > 0; size -= 1) {
    const [at, name] = cut(size);
    if (at >= 0 && name !== '' && isName(name)) return at;
  }
  return undefined;
}
