/** Whether what the sieve's scans have noticed goes on as a name. */
import { foldSlice, holdsUpTo } from './folded-walk';
import { isHumpAt } from './humps';
import { foldedUnit, KIND, kindOf } from './letter-classes';
import { LANE, laneOf } from './letter-codes';
import { EFFECT, effectAt, effectIn } from './mark-run';
import { findSlot, type PrefixIndex, placeAt } from './prefix-index';
import { BLANK, type SievePattern } from './sieve-patterns';
import { advance, type Trie } from './trie';
import { mayEndAt } from './word-ends';

/** What may be known of a place without folding. */
export type Answer = 'yes' | 'no' | 'unsure';

/** Goes on from beginnings. */
export interface SieveWalk {
  /** Whether a beginning with this hash, whose last unit is at `last`, goes on as a pattern. */
  goesOn(raw: string, last: number, hash: number): Answer;
  /** Whether a pattern begins in [from, to]: by folding, where nothing less can tell. */
  holdsWithin(raw: string, from: number, to: number): boolean;
  /** Units looked at up to now. */
  readonly steps: number;
}

/** What a walk may meet. */
interface Names {
  readonly trie: Trie;
  /** The patterns of the trie. */
  readonly patterns: readonly SievePattern[];
  readonly index: PrefixIndex;
}

// How far folding looks beyond the place that asked for it: who is in a name still, is taken for one.
const AHEAD = 40;

/** A walk over these names. */
export function createSieveWalk(names: Names): SieveWalk {
  const { index, trie } = names;
  const place: Place = { node: 0, isParted: false };
  let steps = 0;

  function walkOn(raw: string, last: number): Answer {
    if (!place.isParted && isWholeAt(raw, last, place.node, names)) return 'yes';
    let answer: Answer | undefined;
    let at = last;
    while (answer === undefined && at + 1 < raw.length) {
      at += 1;
      answer = take(raw, at, place, names);
    }
    steps += at - last;
    return answer ?? 'no';
  }

  return {
    goesOn(raw, last, hash) {
      let answer: Answer = 'no';
      for (let slot = findSlot(index, hash); slot >= 0; slot = findSlot(index, hash, slot)) {
        const found = placeAt(index, slot);
        place.node = found >> 1;
        place.isParted = (found & 1) === 1;
        const next = walkOn(raw, last);
        if (next !== 'no') answer = next;
        if (next === 'yes') break;
      }
      return answer;
    },
    holdsWithin(raw, from, to) {
      steps += to + AHEAD - from;
      return holdsUpTo(trie, foldSlice(raw, from, to + AHEAD), to - from);
    },
    get steps() {
      return steps;
    },
  };
}

/** Where in the trie a walk is. */
interface Place {
  node: number;
  /** Whether separators have come since. */
  isParted: boolean;
}

/** The answer at a unit, undefined if the next one may tell. */
function take(raw: string, at: number, place: Place, names: Names): Answer | undefined {
  const unit = raw.charCodeAt(at);
  const kind = kindOf(unit);
  if (kind === KIND.vanishing) return undefined;
  if (kind > KIND.vanishing) return 'unsure';
  if (kind !== KIND.separator && !place.isParted) place.isParted = isHumpAt(raw, at);
  const next = kind === KIND.separator ? 0 : follow(unit, place, names.trie);
  if (kind === KIND.letter || kind === KIND.sign) return enter(raw, at, next, place, names);
  place.isParted = true;
  return next === 0 ? undefined : 'unsure';
}

function enter(
  raw: string,
  at: number,
  node: number,
  place: Place,
  names: Names,
): Answer | undefined {
  if (node === 0) return hangsOnOthers(raw, at, unitAt(place, names.trie)) ? 'unsure' : 'no';
  place.node = node;
  place.isParted = false;
  return isWholeAt(raw, at, node, names) ? 'yes' : undefined;
}

function isWholeAt(raw: string, at: number, node: number, { trie, patterns }: Names): boolean {
  const accepted = trie.accepts[node] as number;
  if (accepted === 0) return false;
  const pattern = patterns[accepted - 1];
  // Loners are looked at where they stand.
  return pattern !== undefined && !pattern.isLoner && (pattern.isCut || mayEndAt(raw, at));
}

const unitAt = ({ node }: Place, trie: Trie) => trie.unit[node] as number;

// Separators are one blank between words, and nothing beside a script that writes none.
function follow(unit: number, place: Place, trie: Trie): number {
  const hasBlank = place.isParted && hasBlanks(unitAt(place, trie)) && hasBlanks(unit);
  const from = hasBlank ? advance(trie, place.node, BLANK) : place.node;
  return hasBlank && from === 0 ? 0 : advance(trie, from, foldedUnit(unit));
}

const hasBlanks = (unit: number) => laneOf(unit) !== LANE.unspaced;

// A letter is not what it looks like if marks follow it, or if it is one itself.
function hangsOnOthers(raw: string, at: number, before: number): boolean {
  const isMarked = kindOf(raw.charCodeAt(at + 1)) === KIND.mark;
  if (isMarked || effectIn(effectAt(raw, at)) === EFFECT.special) return true;
  return before === KAF && GENITIVE_ENDINGS.includes(foldedUnit(raw.charCodeAt(at)));
}

// Folding makes one of the three forms کا, کے, کی where such a word stands between others.
const KAF = 0x6a9;
const GENITIVE_ENDINGS = [0x627, 0x6cc, 0x6d2];
