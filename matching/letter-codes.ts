/**
 * One number for each raw unit, all that the sieve's inner loops look at: what the unit folds to, as
 * a hash, and by its bits how to go on. Units that fold to the same have the same code.
 */
import { isCapital, isSmall } from './humps';
import { foldedUnit, KIND, kindOf } from './letter-classes';
import { isUnspaced, type Script, scriptAt } from './script';

/** Lanes are scripts whose letters follow each other in words: the bit of a code that says "mine". */
export const LANE = { spaced: 0, arabic: 1, devanagari: 2, unspaced: 3 } as const;

export type Lane = (typeof LANE)[keyof typeof LANE];

/**
 * The lane of words after a letter that has a case: capitals are not in it, since one there may begin
 * a word. `(code >>> CASED_SHIFT) & AFTER_CASE` is this lane for such letters and 0 for the rest.
 */
export const AFTER_CASE = 4;
export const CASED_SHIFT = 4;
const ALL_LANES = 0b11111;
/** The bit of a code that tells a separator. */
export const SEPARATOR_BIT = 5;
const CASED = AFTER_CASE << CASED_SHIFT;
// The sign bit: `code >> 31` is a mask that keeps the hash of a word and drops it where words end.
const WORD = 1 << 31;
const HASH = 0x7fffff80;

/** The code of whatever may separate words. */
export const SEPARATOR_CODE = (hashOf(0x20) & HASH) | ALL_LANES | (1 << SEPARATOR_BIT);
/** The code of every other unit at which a word ends. */
export const SIGN_CODE = (hashOf(0) & HASH) | ALL_LANES;

/** The codes of all units. */
export interface LetterCodes {
  /** By unit; in no lane, and mostly 0, for what is not plain or not yet met. */
  readonly table: Int32Array;
  /** The code of a unit, which is met thereby. */
  codeOf(unit: number): number;
}

/** Codes that are in no lane for `loners`, so that none of them is passed by. */
export function createLetterCodes(loners: ReadonlySet<number>): LetterCodes {
  const table = new Int32Array(0x10000);
  return {
    table,
    codeOf(unit) {
      const known = table[unit] as number;
      if (known !== 0) return known;
      const code = tellCode(unit, loners);
      table[unit] = code;
      return code;
    },
  };
}

/**
 * The hash that a code makes of the hash of what is before it. Shifted to the right, as the low bits
 * are no part of it: capitals and small letters differ there.
 */
export function extend(hash: number, code: number): number {
  return (hash >>> 3) ^ code;
}

/** The lane of a letter, by the script of what it folds to. */
export function laneOf(unit: number): Lane {
  return laneOfScript(scriptAt(String.fromCharCode(foldedUnit(unit)), 0));
}

function laneOfScript(script: Script): Lane {
  if (isUnspaced(script)) return LANE.unspaced;
  return script === 'arabic' || script === 'devanagari' ? LANE[script] : LANE.spaced;
}

function tellCode(unit: number, loners: ReadonlySet<number>): number {
  const kind = kindOf(unit);
  if (kind === KIND.separator || kind === KIND.point) return SEPARATOR_CODE;
  if (kind === KIND.sign || kind === KIND.wall) return SIGN_CODE;
  if (kind !== KIND.letter) return 0;
  const folded = foldedUnit(unit);
  const hash = hashOf(folded) & HASH;
  if (loners.has(folded)) return hash;
  const lane = laneOf(unit);
  if (lane === LANE.unspaced) return hash | (1 << lane);
  return lane === LANE.spaced ? hash | WORD | bitsOfCase(unit) : hash | WORD | (1 << lane);
}

function bitsOfCase(unit: number): number {
  const afterCase = isCapital(unit) ? 0 : 1 << AFTER_CASE;
  return (1 << LANE.spaced) | afterCase | (isCapital(unit) || isSmall(unit) ? CASED : 0);
}

// Knuth's multiplicative hash, its upper half folded on to the lower one.
function hashOf(unit: number): number {
  const product = Math.imul(unit + 1, 0x9e3779b1);
  return Math.imul(product ^ (product >>> 15), 0x85ebca6b);
}
