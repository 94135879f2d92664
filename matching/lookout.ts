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

/** Looks at the text of one page, piece by piece. */
export interface Lookout {
  /** Whether all that it has seen of the page, this text included, makes the page worth the finder. */
  sees(raw: string): boolean;
  /** Whether it has seen nothing that could make the page worth the finder. */
  readonly isBlank: boolean;
  /** Units it has looked at more than once up to now: shows that its time is linear. */
  readonly steps: number;
}

/** A lookout at work. */
interface Watch extends GramTrack {
  readonly hints: HintIndex;
  readonly readOn: ReturnType<typeof createGramReader>;
  /** The signs seen on the page. */
  seen: number;
  /** Whether it looks at folded text, in which nothing is left to be folded. */
  isFolded: boolean;
  steps: number;
}

/** A lookout for a page nothing of which has been seen. */
export function createLookout(hints: HintIndex): Lookout {
  const track: GramTrack = { gram: 0 };
  const readOn = createGramReader(hints.filter, track);
  const watch: Watch = Object.assign(track, { hints, readOn, seen: 0, isFolded: false, steps: 0 });
  return {
    sees(raw) {
      look(raw, watch);
      return watch.seen === SIGN.both;
    },
    get isBlank() {
      return watch.seen === 0;
    },
    get steps() {
      return watch.steps;
    },
  };
}

function look(raw: string, watch: Watch): void {
  watch.gram = 0;
  let at = watch.readOn(raw, 0);
  while (at < raw.length && watch.seen !== SIGN.both)
    at = watch.readOn(raw, takeIn(raw, at, watch));
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
  for (const hint of watch.hints.hintsOf(watch.gram)) {
    if ((watch.seen | hint.sign) === watch.seen) continue;
    watch.steps += hint.head.length + hint.tail.length;
    const answer = stands(raw, at, hint);
    if (answer === 'yes') watch.seen |= hint.sign;
    if (answer === 'unsure' && !watch.isFolded) lookInFolded(raw, at, at, watch);
  }
}

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
  const { gram } = watch;
  watch.isFolded = true;
  look(fold(slice).text, watch);
  watch.isFolded = false;
  watch.gram = gram;
}
