import { KIND, kindOf } from './letter-classes';
import { extend, LANE, laneOf, SEPARATOR_BIT, SEPARATOR_CODE } from './letter-codes';
import { EFFECT, effectAt, effectIn, lengthIn } from './mark-run';
import { isPresent } from './prefix-filter';
import { FOUND, isUnsure, type Sought } from './scan';
import { mayBeginAt, mayStandAloneAt } from './word-ends';

/** Where a scan has been. */
interface Track {
  /** The code of the unit before, separators not counted. */
  previous: number;
  from: number;
}

/**
 * A scan of text without blanks. Its hash is that of two neighbours, whatever separators are between
 * them; it stops before a letter of a script with blanks, or what must be folded.
 */
export function createUnspacedScan(sought: Sought) {
  const track: Track = { previous: 0, from: 0 };
  const readOn = createPairReader(sought, track);

  return function scanUnspaced(raw: string, from: number): number {
    track.previous = 0;
    track.from = from;
    for (let at = from; ; ) {
      const stop = readOn(raw, at);
      if (stop === raw.length) return stop;
      at = passUncommon(raw, stop, track, sought);
      if (at <= stop) return at; // FOUND is less than any offset.
    }
  };
}

/** The inner loop. It calls nothing and is a function of its own: else it takes twice as long. */
function createPairReader({ filter, codes }: Sought, track: Track) {
  const { absent, wordShift, bitShift } = filter;
  const { table } = codes;

  return function readOn(raw: string, from: number): number {
    let { previous } = track;
    let at = from;
    for (; at < raw.length; at += 1) {
      const code = table[raw.charCodeAt(at)] as number;
      const pair = (previous >>> 3) ^ code;
      const bits = (absent[pair >>> wordShift] as number) >>> (pair >>> bitShift);
      if ((bits & (code >>> LANE.unspaced) & 1) === 0) break;
      // A separator leaves the letter before it in its place; a mask, as branches cost more.
      const isSeparator = (code << (31 - SEPARATOR_BIT)) >> 31;
      previous = code ^ ((previous ^ code) & isSeparator);
    }
    track.previous = previous;
    return at;
  };
}

function passUncommon(raw: string, at: number, track: Track, sought: Sought): number {
  const unit = raw.charCodeAt(at);
  const code = sought.codes.codeOf(unit);
  if (code === 0) return passOther(raw, at, track, sought);
  if (isPresent(sought.filter, extend(track.previous, code)) && beginsName(raw, at, track, sought))
    return FOUND;
  const isOwn = ((code >>> LANE.unspaced) & 1) === 1;
  if (!isOwn && !isUnspacedLetter(unit)) return at;
  if (code !== SEPARATOR_CODE) track.previous = code;
  return !isOwn && mayStandAloneAt(raw, at) ? FOUND : at + 1;
}

function passOther(raw: string, at: number, track: Track, sought: Sought): number {
  const packed = effectAt(raw, at);
  if (isUnsure(packed, sought) || kindOf(raw.charCodeAt(at)) === KIND.ligature) return at;
  if (effectIn(packed) !== EFFECT.nothing) track.previous = 0;
  return at + lengthIn(packed);
}

function beginsName(raw: string, last: number, { previous, from }: Track, sought: Sought): boolean {
  let start = last - 1;
  while (start >= from && !isUnspacedLetter(raw.charCodeAt(start))) start -= 1;
  sought.work.steps += last - start;
  if (start < from || !mayBeginAt(raw, start)) return false;
  const hash = extend(previous, sought.codes.codeOf(raw.charCodeAt(last)));
  const answer = sought.walk.goesOn(raw, last, hash);
  return answer === 'unsure' ? sought.walk.holdsWithin(raw, start, last) : answer === 'yes';
}

function isUnspacedLetter(unit: number): boolean {
  return kindOf(unit) === KIND.letter && laneOf(unit) === LANE.unspaced;
}
