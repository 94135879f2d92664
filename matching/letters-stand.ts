/** Whether given letters stand in raw text, whatever separates them, as far as units tell by themselves. */
import { isLetter } from './grams';
import { foldedUnit, KIND, kindOf } from './letter-classes';
import { EFFECT, effectAt, effectIn } from './mark-run';

/** What may be known without folding. */
export type Answer = 'yes' | 'no' | 'unsure';

/** Nobody writes so many blanks into a name, units. */
const FARTHEST = 512;

/** Whether these letters stand in the text so that the last of them is at `last`. */
export function standsUpTo(raw: string, last: number, letters: string): Answer {
  let left = letters.length;
  for (let at = last; left > 0; at -= 1) {
    if (at < 0 || at < last - FARTHEST) return 'no';
    const letter = letterAt(raw, at);
    if (letter === UNSURE) return 'unsure';
    if (letter === NONE) continue;
    left -= 1;
    if (letter !== letters.charCodeAt(left)) return 'no';
  }
  return 'yes';
}

/** Whether these letters stand in the text so that none is between the first of them and `first`. */
export function standsFrom(raw: string, first: number, letters: string): Answer {
  let known = 0;
  for (let at = first; known < letters.length; at += 1) {
    if (at >= raw.length || at > first + FARTHEST) return 'no';
    const letter = letterAt(raw, at);
    if (letter === UNSURE) return 'unsure';
    if (letter === NONE) continue;
    if (letter !== letters.charCodeAt(known)) return 'no';
    known += 1;
  }
  return 'yes';
}

const NONE = -1;
const UNSURE = -2;

// What stands at one unit. A ligature is several letters; a mark goes with the letter before, or changes it.
function letterAt(raw: string, at: number): number {
  const unit = raw.charCodeAt(at);
  const kind = kindOf(unit);
  if (isLetter(unit)) return foldedUnit(unit);
  if (kind < KIND.ligature || kind === KIND.wall) return NONE;
  if (kind === KIND.ligature) return UNSURE;
  return effectIn(effectAt(raw, at)) < EFFECT.special ? NONE : UNSURE;
}
