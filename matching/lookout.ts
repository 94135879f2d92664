/**
 * Looks out for hints in raw text, and says of most pages that they are not worth the finder, at a
 * fraction of the time it takes to walk through their nodes (`npm run bench`).
 *
 * It looks for letters and asks for no boundaries: the text of a whole document, which shows no blocks
 * and runs them together, will do. Each hint gives itself away by one gram of its letters, a rare one,
 * chosen at build; only where a gram is known are the letters around it compared. So it may say yes to
 * *the north. Korea*, and no only where folding would find no hint either.
 */
import { fold } from './fold';
import { createGramReader, type GramTrack } from './gram-reader';
import { codeOf, extendGram } from './grams';
import { type Hint, type HintIndex, SIGN } from './hint-index';
import { KIND, kindOf, lettersOf } from './letter-classes';
import { type Answer, standsFrom, standsUpTo } from './letters-stand';
import { EFFECT, effectAt, effectIn, lengthIn } from './mark-run';
import { isUnspaced, scriptAt } from './script';
import { createSights, type Sights } from './sights';

/** Looks at the text of one page, piece by piece. */
export interface Lookout {
  /**
   * Whether all that it has seen of the page, this text included, makes the page worth the finder. A text
   * follows on the one before, unless it is `strewn`: then it may stand beside anything on the page.
   */
  sees(raw: string, isStrewn?: boolean): boolean;
  /** Whether it has seen nothing that could make the page worth the finder. */
  readonly isBlank: boolean;
  /** Units it has looked at more than once up to now: shows that its time is linear. */
  readonly steps: number;
}

/** A lookout at work. */
interface Watch extends GramTrack {
  readonly hints: HintIndex;
  readonly readOn: ReturnType<typeof createGramReader>;
  readonly sights: Sights;
  /** Units it has looked at before this text. */
  offset: number;
  isStrewn: boolean;
  /** Whether it looks at folded text, in which nothing is left to be folded. */
  isFolded: boolean;
  steps: number;
}

/** A lookout for a page nothing of which has been seen. */
export function createLookout(hints: HintIndex): Lookout {
  const track: GramTrack = { gram: 0 };
  const readOn = createGramReader(hints.filter, track);
  const sights = createSights();
  const now = { offset: 0, isStrewn: false, isFolded: false, steps: 0 };
  const watch: Watch = Object.assign(track, { hints, readOn, sights, ...now });
  return {
    sees(raw, isStrewn = false) {
      watch.isStrewn = isStrewn;
      look(raw, watch);
      watch.offset += raw.length;
      return sights.areEnough;
    },
    get isBlank() {
      return sights.areNone;
    },
    get steps() {
      return watch.steps;
    },
  };
}

function look(raw: string, watch: Watch): void {
  watch.gram = 0;
  let at = watch.readOn(raw, 0);
  while (at < raw.length && !watch.sights.areEnough) at = watch.readOn(raw, takeIn(raw, at, watch));
}

/** Take in a unit at which reading has stopped; gives where to read on. */
function takeIn(raw: string, at: number, watch: Watch): number {
  const unit = raw.charCodeAt(at);
  const code = codeOf(unit);
  if (code !== 0) {
    watch.gram = extendGram(watch.gram, code);
    compare(raw, at, watch);
    return at + 1;
  }
  if (watch.isFolded) return at + 1;
  return kindOf(unit) === KIND.ligature ? passLigature(raw, at, watch) : passOther(raw, at, watch);
}

/** Take in what hints say whose gram ends here, if their other letters are here too. */
function compare(raw: string, at: number, watch: Watch): void {
  let isListed = false;
  for (const hint of watch.hints.hintsOf(watch.gram)) {
    if (isListed && hint.sign !== SIGN.both) continue;
    if (!isHere(raw, at, hint, watch)) continue;
    if (hint.sign === SIGN.listed) isListed = true;
    else addTo(watch, at, hint);
  }
}

function addTo({ sights, isStrewn, offset }: Watch, at: number, { sign, head }: Hint): void {
  const isTight = isUnspaced(scriptAt(head, head.length - 1));
  sights.add(isStrewn ? sign | SIGN.far : sign, offset + at, isTight);
}

function isHere(raw: string, at: number, hint: Hint, watch: Watch): boolean {
  const { head, tail, isNumber } = hint;
  watch.steps += head.length + tail.length;
  const answer = stands(raw, at, hint);
  if (answer === 'unsure' && !watch.isFolded) lookInFolded(raw, at, at, watch);
  return answer === 'yes' && (!isNumber || isNumberAt(raw, at, head + tail));
}

// Of the 17th and the 18th nobody makes resolution 1718.
function isNumberAt(raw: string, last: number, digits: string): boolean {
  const around = fold(raw.slice(Math.max(0, last - AROUND), last + AROUND)).text;
  return around.split(/\D+/).includes(digits);
}

const AROUND = 12;

function stands(raw: string, at: number, { head, tail }: Hint): Answer {
  const before = standsUpTo(raw, at, head);
  return before === 'yes' ? standsFrom(raw, at + 1, tail) : before;
}

// A gram that ends inside a ligature stands nowhere in the raw text.
function passLigature(raw: string, at: number, watch: Watch): number {
  for (const letter of lettersOf(raw.charCodeAt(at))) {
    watch.gram = extendGram(watch.gram, codeOf(letter.charCodeAt(0)));
    if (watch.hints.hintsOf(watch.gram).length > 0) lookInFolded(raw, at, at, watch);
  }
  return at + 1;
}

function passOther(raw: string, at: number, watch: Watch): number {
  const packed = effectAt(raw, at);
  if (effectIn(packed) !== EFFECT.special) return at + lengthIn(packed);
  const end = endOfUnsure(raw, at);
  lookInFolded(raw, at, end, watch);
  watch.gram = 0; // Names that go on from here were looked at with it.
  return end;
}

/** What is unsure at most this far apart is folded in one go, … */
const NEAR = 40;
/** … but no more of it at a time. */
const MOST_AT_ONCE = 4096;
/** How much is folded on both sides of it, units: more than a hint is long. */
const MARGIN = 96;

function endOfUnsure(raw: string, from: number): number {
  let end = from + 1;
  const most = Math.min(raw.length, from + MOST_AT_ONCE);
  for (let at = end; at < Math.min(most, end + NEAR); ) {
    const packed = effectAt(raw, at);
    at += lengthIn(packed);
    if (effectIn(packed) === EFFECT.special) end = at;
  }
  return end;
}

function lookInFolded(raw: string, from: number, to: number, watch: Watch): void {
  const slice = raw.slice(Math.max(0, from - MARGIN), to + MARGIN);
  watch.steps += slice.length;
  const { gram, offset } = watch;
  watch.offset += from;
  watch.isFolded = true;
  look(fold(slice).text, watch);
  watch.isFolded = false;
  Object.assign(watch, { gram, offset });
}
