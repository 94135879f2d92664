/**
 * The latest letters of a text as one number, its *gram*: four letters of most scripts, two of those
 * without blanks, three consonants of Devanagari, whose vowel signs are marks to other scripts. Whatever is no letter or digit leaves a gram as it is, so that *North-Korea*,
 * *NorthKorea* and *North</b> Korea* give the same.
 */
import { foldedUnit, isDevanagariSign, KIND, kindOf } from './letter-classes';
import { isUnspaced, scriptAt } from './script';

/**
 * The code of a unit, asked at every unit of a page: by how many bits a gram moves on in its lower six
 * (as JavaScript takes shifts, 32 is none), and the letter above them. 0 for units that are not met yet
 * or whose letter hangs on others.
 */
export const codes = new Int32Array(0x10000);

/** Nothing that a gram takes in. */
const PASSED = 32;
const LETTER_BITS = 6;
const MOVES = { spaced: 8, devanagari: 11, unspaced: 16 };
/** A gram forgets what it has moved on by so many bits. */
const WIDTH = 32;

/** The code of a unit, which is met thereby; 0 where only its neighbours tell what it is. */
export function codeOf(unit: number): number {
  if (codes[unit] === 0) codes[unit] = tellCode(unit);
  return codes[unit] as number;
}

function tellCode(unit: number): number {
  const kind = kindOf(unit);
  if (isLetter(unit)) return codeOfLetter(foldedUnit(unit));
  if (kind < KIND.ligature || kind === KIND.wall) return PASSED;
  return kind === KIND.special && isFraction(unit) ? PASSED : 0;
}

// What breaks out of a wrong encoding is full of ½; none of their digits is in a name.
function isFraction(unit: number): boolean {
  return /^\d*\u2044\d*$/.test(String.fromCharCode(unit).normalize('NFKC'));
}

/** Whether grams are made of this unit. */
export function isLetter(unit: number): boolean {
  return kindOf(unit) === KIND.letter && !isDevanagariSign(unit);
}

// Of scripts with blanks a byte is kept: that tells the letters of any one of them apart.
function codeOfLetter(letter: number): number {
  if (letter < FIRST_DEVANAGARI) return ((letter & 0xff) << LETTER_BITS) | MOVES.spaced;
  const script = scriptAt(String.fromCharCode(letter), 0);
  if (isUnspaced(script)) return (letter << LETTER_BITS) | MOVES.unspaced;
  const move = script === 'devanagari' ? MOVES.devanagari : MOVES.spaced;
  return ((letter & 0xff) << LETTER_BITS) | move;
}

// Scripts before it are written with blanks: to ask which is dear where hundreds of units are met.
const FIRST_DEVANAGARI = 0x900;

/** The gram after one more unit, by its code. */
export function extendGram(gram: number, code: number): number {
  return (gram << code) ^ (code >>> LETTER_BITS);
}

/** The gram of letters that nothing stands before, as if. */
export function gramOf(letters: string): number {
  let gram = 0;
  for (let at = 0; at < letters.length; at += 1)
    gram = extendGram(gram, codeOf(letters.charCodeAt(at)));
  return gram;
}

/** Where the shortest part of `letters` begins that ends at `end` and is a gram; undefined without one. */
export function gramStart(letters: string, end: number): number | undefined {
  let width = 0;
  for (let start = end - 1; start >= 0; start -= 1) {
    width += codeOf(letters.charCodeAt(start)) & (WIDTH - 1);
    if (width >= WIDTH) return start;
  }
  return undefined;
}
