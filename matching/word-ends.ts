/** Where names cannot begin or end, as far as a glance at the raw text tells; boundary.ts decides. */
import { isHumpAt } from './humps';
import { foldedUnit, isDevanagariSign, KIND, kindOf } from './letter-classes';
import { LANE, laneOf } from './letter-codes';
import { scriptAt } from './script';

const VISARGA = 0x903;
const PLURAL = 0x73;

/** Whether a name may end with the unit at this offset. */
export function mayEndAt(raw: string, at: number): boolean {
  const last = raw.charCodeAt(at);
  const next = raw.charCodeAt(at + 1);
  if (!isLetter(last) || !isLetter(next) || isHumpAt(raw, at + 1)) return true;
  const lane = laneOf(last);
  if (isDevanagariSign(next)) return lane !== LANE.devanagari || next === VISARGA;
  if (lane === LANE.unspaced) return !isKatakana(raw, at) || !isKatakana(raw, at + 1);
  if (lane === LANE.arabic) return laneOf(next) !== LANE.arabic;
  return laneOf(next) === LANE.unspaced || isPlural(raw, at + 1);
}

/** Whether a name of an unspaced script may begin at this offset. */
export function mayBeginAt(raw: string, at: number): boolean {
  return !isKatakana(raw, at) || !isKatakana(raw, at - 1);
}

/** Whether a name of one character may stand at this offset (R2.7). */
export function mayStandAloneAt(raw: string, at: number): boolean {
  return !isOfChineseOrJapanese(raw, at - 1) && !isOfChineseOrJapanese(raw, at + 1);
}

function isLetter(unit: number): boolean {
  return kindOf(unit) === KIND.letter;
}

const isKatakana = (raw: string, at: number) =>
  isLetter(raw.charCodeAt(at)) && scriptAt(raw, at) === 'katakana';

function isOfChineseOrJapanese(raw: string, at: number): boolean {
  const script = isLetter(raw.charCodeAt(at)) ? scriptAt(raw, at) : '';
  return script === 'han' || script === 'hiragana' || script === 'katakana';
}

// R2.1: some names take an s, and then nothing.
function isPlural(raw: string, at: number): boolean {
  const next = raw.charCodeAt(at + 1);
  const goesOn = isLetter(next) && laneOf(next) === LANE.spaced && !isHumpAt(raw, at + 1);
  return foldedUnit(raw.charCodeAt(at)) === PLURAL && !goesOn;
}
