import { isHumpAt } from './humps';
import { KIND, kindOf, lettersOf } from './letter-classes';
import {
  AFTER_CASE,
  CASED_SHIFT,
  extend,
  LANE,
  type Lane,
  laneOf,
  SEPARATOR_CODE,
} from './letter-codes';
import { EFFECT, effectAt, effectIn, lengthIn } from './mark-run';
import { isPresent } from './prefix-filter';
import { FOUND, isUnsure, type Sought } from './scan';

/** The word that a scan is in. */
interface Word {
  hash: number;
  /** It begins here or later. */
  floor: number;
  lane: Lane;
  /** The lane in which the next letter must be to be passed by: capitals may not, after letters. */
  now: number;
}

/**
 * A scan of text in words. Its hash is that of the word so far, so it finds only beginnings of words;
 * it stops before a letter of another lane, or what must be folded.
 */
export function createWordScan(sought: Sought) {
  const word: Word = { hash: 0, floor: 0, lane: LANE.spaced, now: LANE.spaced };
  const readOn = createWordReader(sought, word);

  return function scanWords(raw: string, from: number, lane: Lane): number {
    word.hash = 0;
    word.floor = from;
    word.lane = lane;
    word.now = lane;
    for (let at = from; ; ) {
      const stop = readOn(raw, at);
      if (stop === raw.length) return stop;
      at = passUncommon(raw, stop, word, sought);
      if (at <= stop) return at; // FOUND is less than any offset.
    }
  };
}

/** The inner loop. It calls nothing and is a function of its own: else it takes twice as long. */
function createWordReader({ filter, codes }: Sought, word: Word) {
  const { absent, wordShift, bitShift } = filter;
  const { table } = codes;

  return function readOn(raw: string, from: number): number {
    const { lane } = word;
    let { hash, now } = word;
    let at = from;
    for (; at < raw.length; at += 1) {
      const code = table[raw.charCodeAt(at)] as number;
      const next = (hash >>> 3) ^ code;
      const bits = (absent[next >>> wordShift] as number) >>> (next >>> bitShift);
      if ((bits & (code >>> now) & 1) === 0) break;
      hash = next & (code >> 31);
      now = lane | ((code >>> CASED_SHIFT) & AFTER_CASE);
    }
    word.hash = hash;
    word.now = now;
    return at;
  };
}

/** Where to go on; at the same offset if another scan must. */
function passUncommon(raw: string, at: number, word: Word, sought: Sought): number {
  const unit = raw.charCodeAt(at);
  const code = sought.codes.codeOf(unit);
  if (isCapitalCode(code) && word.lane === LANE.spaced) return passCapitals(raw, at, word, sought);
  if (((code >>> word.lane) & 1) === 1) return passPlain(raw, at, code, word, sought);
  const kind = kindOf(unit);
  if (kind === KIND.ligature && laneOf(unit) === word.lane)
    return passLigature(raw, at, word, sought);
  const isOfAnotherLane = kind === KIND.letter || kind === KIND.ligature;
  return isOfAnotherLane ? at : passOther(raw, at, word, sought);
}

const isCapitalCode = (code: number) => ((code >>> LANE.spaced) & ~(code >>> AFTER_CASE) & 1) === 1;

// Words in capitals come here with every letter but the first: on to their end in one go.
function passCapitals(raw: string, from: number, word: Word, sought: Sought): number {
  let at = from;
  let code = sought.codes.codeOf(raw.charCodeAt(at));
  do {
    if (isHumpAt(raw, at)) {
      if (passPlain(raw, at - 1, SEPARATOR_CODE, word, sought) === FOUND) return FOUND;
      word.floor = at;
    }
    if (passPlain(raw, at, code, word, sought) === FOUND) return FOUND;
    at += 1;
    code = at < raw.length ? sought.codes.codeOf(raw.charCodeAt(at)) : 0;
  } while (isCapitalCode(code));
  return at;
}

function passPlain(raw: string, at: number, code: number, word: Word, sought: Sought): number {
  const next = extend(word.hash, code);
  word.hash = next & (code >> 31);
  word.now = word.lane | ((code >>> CASED_SHIFT) & AFTER_CASE);
  return isPresent(sought.filter, next) && beginsName(raw, at, next, word, sought) ? FOUND : at + 1;
}

function passLigature(raw: string, at: number, word: Word, sought: Sought): number {
  const letters = lettersOf(raw.charCodeAt(at));
  const last = letters.length - 1;
  for (let index = 0; index < last; index += 1) {
    const code = sought.codes.codeOf(letters.charCodeAt(index));
    if (passInside(raw, at, code, word, sought) === FOUND) return FOUND;
  }
  return passPlain(raw, at, sought.codes.codeOf(letters.charCodeAt(last)), word, sought);
}

// A beginning that ends inside a ligature goes on in the same unit, where no walk can follow.
function passInside(raw: string, at: number, code: number, word: Word, sought: Sought): number {
  word.hash = extend(word.hash, code);
  if (!isPresent(sought.filter, word.hash)) return at;
  const start = wordStart(raw, at, word.floor, sought);
  return start !== undefined && sought.walk.holdsWithin(raw, start, at) ? FOUND : at;
}

function passOther(raw: string, at: number, word: Word, sought: Sought): number {
  const packed = effectAt(raw, at);
  const effect = effectIn(packed);
  const end = at + lengthIn(packed);
  if (isUnsure(packed, sought)) return at;
  if (effect === EFFECT.nothing) return end;
  if (effect === EFFECT.separator && passPlain(raw, at, SEPARATOR_CODE, word, sought) === FOUND)
    return FOUND;
  word.hash = 0;
  word.floor = end;
  return end;
}

function beginsName(raw: string, at: number, hash: number, word: Word, sought: Sought): boolean {
  const answer = sought.walk.goesOn(raw, at, hash);
  if (answer !== 'unsure') return answer === 'yes';
  const start = wordStart(raw, at, word.floor, sought);
  return start !== undefined && sought.walk.holdsWithin(raw, start, at);
}

// Undefined where the word has more letters than any beginning, and its hash was one by chance.
function wordStart(raw: string, last: number, floor: number, sought: Sought): number | undefined {
  let start: number | undefined;
  let letters = 0;
  for (let at = last; at >= floor && letters <= sought.reach; at -= 1) {
    sought.work.steps += 1;
    if (isLetter(raw, at)) {
      start = at;
      letters += 1;
    } else if (at < last && isEndOfWord(raw, at)) return start;
  }
  return letters > sought.reach ? undefined : start;
}

function isLetter(raw: string, at: number): boolean {
  const kind = kindOf(raw.charCodeAt(at));
  return kind === KIND.letter || kind === KIND.ligature;
}

function isEndOfWord(raw: string, at: number): boolean {
  const kind = kindOf(raw.charCodeAt(at));
  return kind !== KIND.vanishing && kind !== KIND.mark;
}
