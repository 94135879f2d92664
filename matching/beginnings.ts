/** The beginnings of names by which the sieve's loops notice them. */
import { KIND, kindOf } from './letter-classes';
import {
  extend,
  LANE,
  type Lane,
  type LetterCodes,
  laneOf,
  SEPARATOR_CODE,
  SIGN_CODE,
} from './letter-codes';
import { BLANK } from './sieve-patterns';

/** A beginning: the hash by which it is known, and how much of the pattern it is. */
export interface Beginning {
  readonly hash: number;
  /** Units of the pattern in it. */
  readonly length: number;
  /** Whether separators after these units are in it as well. */
  readonly isParted: boolean;
}

// With seven letters, 3 in 1,000 letters of English text pass for a beginning; with five, 3 in 100.
const DEPTH = 7;

/** What gives a pattern away: its first word, or where there are no blanks its first two letters. */
export function beginningsOf(
  text: string,
  proclitics: readonly string[],
  codes: LetterCodes,
): Beginning[] {
  const lane = laneOf(text.charCodeAt(0));
  if (lane === LANE.unspaced) return text.length === 1 ? [] : pairsOf(text, codes);
  const word = wordOf(text, lane, codes);
  const plain = wordsOf(word, text.charCodeAt(word.length), codes);
  if (lane !== LANE.arabic) return plain;
  const { length } = word;
  const hashes = proclitics.map((proclitic) => hashOf(proclitic + word, codes));
  return [...plain, ...hashes.map((hash) => ({ hash, length, isParted: false }))];
}

/** Most letters that a beginning is made of. */
export function reachOf(longestProclitic: number): number {
  return DEPTH + longestProclitic;
}

function wordOf(text: string, lane: Lane, { codeOf }: LetterCodes): string {
  let end = 0;
  while (end < DEPTH && end < text.length) {
    const code = codeOf(text.charCodeAt(end));
    if (code >= 0 || ((code >>> lane) & 1) === 0) break;
    end += 1;
  }
  return text.slice(0, end);
}

// A short word gives little away; that something comes after it, more: *kim* is in every *kimono*.
function wordsOf(word: string, next: number, codes: LetterCodes): Beginning[] {
  const hash = hashOf(word, codes);
  const { length } = word;
  if (length === DEPTH || !isSign(next)) return [{ hash, length, isParted: false }];
  if (next === BLANK) return [{ hash: extend(hash, SEPARATOR_CODE), length, isParted: true }];
  return codesOfSign(next).map((code) => ({
    hash: extend(hash, code),
    length: length + 1,
    isParted: false,
  }));
}

function hashOf(word: string, { codeOf }: LetterCodes): number {
  let hash = 0;
  for (let at = 0; at < word.length; at += 1) hash = extend(hash, codeOf(word.charCodeAt(at)));
  return hash;
}

function pairsOf(text: string, { codeOf }: LetterCodes): Beginning[] {
  const first = codeOf(text.charCodeAt(0));
  const second = text.charCodeAt(1);
  const seconds = isSign(second) ? codesOfSign(second) : [codeOf(second)];
  return seconds.map((code) => ({ hash: extend(first, code), length: 2, isParted: false }));
}

// Beyond the end of a pattern there is none.
function isSign(unit: number): boolean {
  return unit >= 0 && kindOf(unit) !== KIND.letter;
}

// Several raw units may give one sign: a point may come out of an ellipsis.
function codesOfSign(unit: number): number[] {
  return kindOf(unit) === KIND.sign ? [SIGN_CODE] : [SEPARATOR_CODE, SIGN_CODE];
}
