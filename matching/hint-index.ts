/** Hints by the grams that give them away. */
import { gramOf } from './grams';
import type { Hints, PackedHints } from './hints';
import { teachLetters } from './letter-classes';
import { createPrefixFilter, type PrefixFilter } from './prefix-filter';
import { finish, type Steps } from './steps';

/**
 * What a hint says of a page: it is about one of the two countries, or enough by itself; `far` is added
 * where the other country counts wherever it is named. `listed` takes back what others say.
 */
export const SIGN = { listed: 0, north: 1, south: 2, both: 3, far: 4 } as const;

/** A hint as it is noticed. */
export interface Hint {
  readonly sign: number;
  /** Digits must be a number by themselves. */
  readonly isNumber: boolean;
  /** Its letters up to the end of its gram, … */
  readonly head: string;
  /** … and those after it. */
  readonly tail: string;
}

/** Hints, indexed. */
export interface HintIndex {
  /** Knows the grams as `spread` makes them of one another. */
  readonly filter: PrefixFilter;
  /** The hints with a gram. */
  hintsOf(gram: number): readonly Hint[];
}

/** Grams of like letters lie close together; what this makes of them does not (Knuth's hash). */
export function spread(gram: number): number {
  return Math.imul(gram, 0x9e3779b1);
}

/** So many lines are indexed in one step. */
const STRIDE = 50;

/** Index packed hints. */
export function indexHints(packed: PackedHints): HintIndex {
  return finish(hintIndexInSteps(packed));
}

/** The same, a step at a time. A hint is only read when its gram is met: most never are. */
export function* hintIndexInSteps(packed: PackedHints): Steps<HintIndex> {
  teachLetters(packed.letters ?? '');
  // One string a gram, each of its hints behind its sign: to make lists of thousands takes its time.
  const known = new Map<number, string>();
  const hashes = new Set<number>();
  let count = 0;
  for (const line of linesOf(packed)) {
    const gram = gramIn(line);
    const before = known.get(gram);
    known.set(gram, before === undefined ? line : `${before}\n${line}`);
    hashes.add(spread(gram));
    count += 1;
    if (count % STRIDE === 0) yield;
  }
  const read = new Map<number, readonly Hint[]>();
  return {
    filter: createPrefixFilter(hashes),
    hintsOf(gram) {
      const before = read.get(gram);
      if (before) return before;
      const lines = known.get(gram);
      if (lines === undefined) return NO_HINTS;
      const hints = lines.split('\n').map(readLine);
      read.set(gram, hints);
      return hints;
    },
  };
}

const NO_HINTS: readonly Hint[] = [];

// A digit each. What is listed comes first, as it takes back what follows.
const SIGNS: readonly (readonly [key: keyof Hints, sign: string])[] = [
  ['listed', `${SIGN.listed}`],
  ['alone', `${SIGN.both}`],
  ['north', `${SIGN.north}`],
  ['south', `${SIGN.south}`],
  ['northFar', `${SIGN.north | SIGN.far}`],
  ['southFar', `${SIGN.south | SIGN.far}`],
];

// Each behind its sign.
function linesOf(packed: PackedHints): string[] {
  return SIGNS.flatMap(([key, sign]) => {
    const lines = packed[key] ?? '';
    return lines === '' ? [] : lines.split('\n').map((line) => sign + line);
  });
}

/** Where the gram of a line ends is its last sign, in this base. */
const BASE = 36;
/** No gram has more letters; what stands before them leaves it as it is. */
const MOST_LETTERS = 4;

const endIn = (line: string) => 1 + Number.parseInt(line.slice(-1), BASE);

function gramIn(line: string): number {
  const end = endIn(line);
  return gramOf(line.slice(Math.max(1, end - MOST_LETTERS), end));
}

function readLine(line: string): Hint {
  const end = endIn(line);
  const [head, tail] = [line.slice(1, end), line.slice(end, -1)];
  return { sign: Number(line.charAt(0)), head, tail, isNumber: /^\d+$/.test(head + tail) };
}
