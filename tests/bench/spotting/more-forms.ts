/** Names that nobody bears: of the shape of ours, in their scripts, letter by letter drawn from them. */
import type { Entry, Lexicon } from '@/matching/lexicon';
import { isUnspaced, scriptAt } from '@/matching/script';

/** Shorter forms are not multiplied: at random they would be words of the page. */
const FEWEST = { spaced: 6, unspaced: 4 };

/** A lexicon of so many times the forms. */
export function multiply(lexicon: Lexicon, factor: number): Lexicon {
  const entries = new Map<string, readonly Entry[]>(
    lexicon.patterns.map((pattern, at) => [pattern, lexicon.entries[at] ?? []]),
  );
  const invent = createInventor(lexicon.patterns);
  lexicon.patterns.forEach((pattern, at) => {
    if (!isLong(pattern)) return;
    for (let copy = 1; copy < factor; copy += 1) {
      const name = invent(pattern);
      if (!entries.has(name)) entries.set(name, lexicon.entries[at] ?? []);
    }
  });
  const patterns = [...entries.keys()].sort((a, b) => (a < b ? -1 : 1));
  return { ...lexicon, patterns, entries: patterns.map((pattern) => entries.get(pattern) ?? []) };
}

/** So many times the patterns. */
export function multiplyPatterns(patterns: readonly string[], factor: number): string[] {
  const invent = createInventor(patterns);
  const more = patterns
    .filter(isLong)
    .flatMap((pattern) => Array.from({ length: factor - 1 }, () => invent(pattern)));
  return [...new Set([...patterns, ...more])].sort((a, b) => (a < b ? -1 : 1));
}

function isLong(pattern: string): boolean {
  return pattern.length >= (isUnspaced(scriptAt(pattern, 0)) ? FEWEST.unspaced : FEWEST.spaced);
}

// Letters as frequent as in the names themselves; blanks and signs stay where they are.
function createInventor(patterns: readonly string[]) {
  const letters = new Map<string, string[]>();
  const lettersOf = (script: string) => {
    const known = letters.get(script) ?? [];
    letters.set(script, known);
    return known;
  };
  for (const pattern of patterns)
    for (const letter of pattern.match(LETTER) ?? []) lettersOf(scriptAt(letter, 0)).push(letter);
  const random = createRandom();
  return (pattern: string) =>
    pattern.replace(LETTER, (letter) => {
      const choice = lettersOf(scriptAt(letter, 0));
      return choice[Math.floor(random() * choice.length)] ?? letter;
    });
}

const LETTER = /\p{L}/gu;

// Mulberry32: the same names in every run.
function createRandom(): () => number {
  let state = 1;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000;
  };
}
