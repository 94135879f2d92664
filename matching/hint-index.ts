/** Hints by the grams that give them away. */
import { gramOf } from './grams';
import type { PackedHints } from './hints';
import { teachLetters } from './letter-classes';
import { createPrefixFilter, type PrefixFilter } from './prefix-filter';
import { finish, type Steps } from './steps';

/** What a hint says of a page: it is about one of the two countries, or enough by itself. */
export const SIGN = { north: 1, south: 2, both: 3 } as const;

/** A hint as it is noticed. */
export interface Hint {
  readonly sign: number;
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

/** The same, a step at a time. A line is only read when its gram is met: most never are. */
export function* hintIndexInSteps(packed: PackedHints): Steps<HintIndex> {
  teachLetters(packed.letters ?? '');
  const lines = new Map<number, (readonly [sign: number, line: string])[]>();
  for (const [at, [sign, line]] of signed(packed).entries()) {
    if (at % STRIDE === 0) yield;
    const gram = gramOf(line.slice(0, line.indexOf('\t')));
    const known = lines.get(gram);
    if (known) known.push([sign, line]);
    else lines.set(gram, [[sign, line]]);
  }
  const read = new Map<number, readonly Hint[]>();
  return {
    filter: createPrefixFilter(new Set([...lines.keys()].map(spread))),
    hintsOf(gram) {
      const known = read.get(gram);
      if (known) return known;
      const hints = (lines.get(gram) ?? NO_LINES).flatMap(([sign, line]) => readLine(line, sign));
      if (hints.length === 0) return hints;
      read.set(gram, hints);
      return hints;
    },
  };
}

const NO_LINES: readonly (readonly [sign: number, line: string])[] = [];

function signed({ alone, north, south }: PackedHints): [sign: number, line: string][] {
  const linesOf = (text: string, sign: number): [number, string][] =>
    text === '' ? [] : text.split('\n').map((line) => [sign, line]);
  return [
    ...linesOf(alone, SIGN.both),
    ...linesOf(north, SIGN.north),
    ...linesOf(south, SIGN.south),
  ];
}

function readLine(line: string, sign: number): Hint[] {
  const [key = '', ...hints] = line.split('\t');
  return hints.map((hint) => {
    const [before = '', tail = ''] = hint.split('|');
    return { sign, head: before + key, tail };
  });
}
