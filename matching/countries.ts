/**
 * Names of third countries, to tell a list of countries from a pair (policy R5.4). The names come from
 * the browser's own tables; the gazetteer adds the ones that these do not hold.
 */
import { fold } from './fold';
import type { Lexicon } from './lexicon';
import { isUnspaced, scriptAt } from './script';
import { finish, type Steps } from './steps';

/** Finds third countries beside a place in folded text. */
export interface Countries {
  /** Where a country's name begins that ends at `end`, blanks apart, or undefined. */
  endingAt(text: string, end: number): number | undefined;
  /** Where a country's name ends that begins at `start`, or undefined. */
  startingAt(text: string, start: number): number | undefined;
  /** Whether any of [start, end) is a country's name. */
  isIn(text: string, start: number, end: number): boolean;
  /** Collect the names a step at a time, not all at once when first asked. */
  prepare(): Steps<void>;
}

const LANGUAGES = [
  'en',
  'fr',
  'de',
  'es',
  'ko',
  'ur',
  'ar',
  'zh-Hans',
  'zh-Hant',
  'ja',
  'ru',
  'hi',
];
const MOST_WORDS = 4;
const MOST_UNITS = 10;

/** Look-ups over all third countries; their names are collected when first asked, if not before. */
export function createCountries({ countries }: Pick<Lexicon, 'countries'>): Countries {
  let made: ReturnType<typeof withOpenings> | undefined;
  const known = () => {
    made ??= withOpenings(finish(collect(countries)));
    return made;
  };
  const isName = (words: string) => known().names.has(stem(words));
  const startingAt = (text: string, start: number) =>
    known().mayOpen(text, start) ? nameFrom(text, start, isName) : undefined;
  return {
    *prepare() {
      made ??= withOpenings(yield* collect(countries));
    },
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
function withOpenings(names: ReadonlySet<string>) {
  const openings = new Set([...names].map((name) => name.slice(0, OPENING)));
  function mayOpen(text: string, start: number): boolean {
    if (scriptAt(text, start) === 'arabic') return true; // What is written on to them goes.
    for (let length = 1; length <= OPENING; length += 1) {
      if (openings.has(text.slice(start, start + length))) return true;
    }
    return false;
  }
  return { names, mayOpen };
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

/** So many names are folded in one step. */
const STRIDE = 25;

function* collect({ regions, also }: Lexicon['countries']): Steps<ReadonlySet<string>> {
  const names = new Set(also.map(stem));
  for (const language of LANGUAGES) {
    const table = new Intl.DisplayNames(language, { type: 'region' });
    for (const [at, region] of regions.entries()) {
      if (at % STRIDE === 0) yield;
      names.add(stem(fold(table.of(region) ?? '').text));
    }
  }
  names.delete('');
  names.delete('شام'); // Syria in Urdu, but nearly always the evening.
  return names;
}

// Case endings of Russian, the plural and genitive of German and English, proclitics of Arabic.
function stem(name: string): string {
  const script = scriptAt(name, 0);
  if (script === 'cyrillic' && name.length > 4) return name.replace(/[аеиоуыэюяйьмх]{1,3}$/u, '');
  if (script === 'latin' && name.length > 4) return name.replace(/s$/, '');
  if (script === 'arabic') return name.replace(/^(?:و|ب|ل|ف)?(?:ال)?(?=..)/u, '');
  return name;
}
