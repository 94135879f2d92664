import { KIND, kindOf } from './letter-classes';
import { effectAt, lengthIn } from './mark-run';
import { FOUND, isUnsure, type Sought } from './scan';

/** Text without a letter further back than this is no text of words: we do not look for its names. */
const FARTHEST_BACK = 256;
/** What is unsure at most this far apart is folded in one go, … */
const NEAR = 40;
/** … but no more of it at a time. */
const MOST_AT_ONCE = 4096;

/**
 * A scan of what only folding can tell, with the letters before it that may belong to the same
 * beginning of a name; it stops behind the last unit that is unsure.
 */
export function createFoldingScan(sought: Sought) {
  /** As many letters back as a beginning may have; FOUND where they are too far away to tell. */
  function reachBack(raw: string, unsure: number): number {
    const { work, reach } = sought;
    const least = Math.max(work.foldedTo, unsure - FARTHEST_BACK);
    let at = unsure;
    let letters = 0;
    while (at > least && letters < reach) {
      at -= 1;
      if (isLetter(raw.charCodeAt(at))) letters += 1;
    }
    work.steps += unsure - at;
    return letters < reach && at > work.foldedTo ? FOUND : at;
  }

  function lastUnsure(raw: string, first: number): number {
    let last = first;
    for (let at = first; at < raw.length && at < Math.min(last + NEAR, first + MOST_AT_ONCE); ) {
      const packed = effectAt(raw, at);
      at += lengthIn(packed);
      if (isUnsure(packed, sought)) last = at - 1;
    }
    sought.work.steps += last - first;
    return last;
  }

  return function scan(raw: string, from: number): number {
    const start = reachBack(raw, from);
    const last = lastUnsure(raw, from);
    sought.work.foldedTo = last + 1;
    return start === FOUND || sought.walk.holdsWithin(raw, start, last) ? FOUND : last + 1;
  };
}

function isLetter(unit: number): boolean {
  const kind = kindOf(unit);
  return kind === KIND.letter || kind === KIND.ligature;
}
