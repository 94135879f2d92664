/**
 * A first pass over raw text, which says of most of it that no name is in it, at three to seven times
 * the cost of reading its char codes, where folding and the automaton cost thirty to a hundred and
 * sixty (Chromium, `npm run bench`; in Urdu about our very subjects, twenty-three times).
 *
 * It neither folds nor makes anything: one table tells of each unit what folding would make of it, as
 * a hash that grows along a word; only where a filter knows the hash of a word so far does a walk look
 * at the names themselves. Branches are what such a loop pays for (one that asks at each unit whether
 * a word begins took twice as long), so it has one, hardly ever taken.
 *
 * Text is read in lanes, by script: words of most alphabets; of Arabic, which take proclitics; of
 * Devanagari; and scripts without blanks, where any two neighbours may begin a name. What no table
 * can tell (Hangul in parts, letters in frames, a mark on the wrong letter) is folded, and only that.
 *
 * What it knows of folding beyond single units, it must know as fold.ts does: marks (mark-run.ts),
 * humps (humps.ts), separators and the Urdu genitive (sieve-walk.ts). Its test compares the two.
 */
import { reachOf, tellBeginnings } from './beginnings';
import { KIND, kindOf } from './letter-classes';
import { createLetterCodes, LANE, laneOf } from './letter-codes';
import { effectAt } from './mark-run';
import { createPrefixFilter } from './prefix-filter';
import { addPlace, createPrefixIndex, hashesIn } from './prefix-index';
import { FOUND, isUnsure, type Sought } from './scan';
import { createFoldingScan } from './scan-folding';
import { createUnspacedScan } from './scan-unspaced';
import { createWordScan } from './scan-words';
import { type SievePattern, toSievePatterns } from './sieve-patterns';
import { createSieveWalk } from './sieve-walk';
import { buildTrie } from './trie';

/** Tells text that may hold a name from text that certainly holds none. */
export interface Sieve {
  /** False only where no pattern stands as a whole word in the folded text. */
  mayHold(raw: string): boolean;
  /** Units it has looked at more than once up to now: shows that its time is linear. */
  readonly steps: number;
}

/**
 * A sieve for folded patterns and the proclitics that Arabic ones may take. A pattern that begins
 * with a letter only folding knows (one beyond the basic plane) makes its answer always yes.
 */
export function createSieve(
  patterns: readonly string[],
  arabicProclitics: readonly string[],
): Sieve {
  const plain = toSievePatterns(patterns);
  return plain ? sift(toSought(plain, arabicProclitics)) : { mayHold: () => true, steps: 0 };
}

function sift(sought: Sought): Sieve {
  const scanFrom = createScan(sought);
  return {
    mayHold(raw) {
      let at = 0;
      sought.work.foldedTo = 0;
      while (at >= 0 && at < raw.length) at = scanFrom(raw, at);
      return at === FOUND;
    },
    get steps() {
      return sought.work.steps + sought.walk.steps;
    },
  };
}

function toSought(patterns: readonly SievePattern[], proclitics: readonly string[]): Sought {
  const loners = patterns.filter(({ isLoner }) => isLoner).map(({ text }) => text.charCodeAt(0));
  const codes = createLetterCodes(new Set(loners));
  const trie = buildTrie(patterns.map(({ text }) => text));
  const index = createPrefixIndex();
  tellBeginnings(trie, codes, proclitics, (hash, node, isParted) =>
    addPlace(index, hash, node, isParted),
  );
  let isForeign: boolean | undefined; // Few pages ask, and such an expression is dear to make.
  return {
    codes,
    filter: createPrefixFilter(hashesIn(index)),
    walk: createSieveWalk({ trie, patterns, index }),
    reach: reachOf(Math.max(0, ...proclitics.map((proclitic) => proclitic.length))),
    isForeign: () => (isForeign ??= patterns.some(({ text }) => FOREIGN.test(text))),
    work: { steps: 0, foldedTo: 0 },
  };
}

const FOREIGN =
  /(?=\p{L})[^\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Devanagari}\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}ー]/u;

/** A scan that reads on from an offset in the lane that begins there. */
function createScan(sought: Sought) {
  const scanFolding = createFoldingScan(sought);
  const scanUnspaced = createUnspacedScan(sought);
  const scanWords = createWordScan(sought);

  return function scan(raw: string, at: number): number {
    const unit = raw.charCodeAt(at);
    // Most text begins with a letter of the first lane or a sign, which is in all lanes.
    if (((sought.codes.codeOf(unit) >>> LANE.spaced) & 1) === 1)
      return scanWords(raw, at, LANE.spaced);
    const kind = kindOf(unit);
    if (isUnsure(effectAt(raw, at), sought)) return scanFolding(raw, at);
    if (kind !== KIND.letter && kind !== KIND.ligature) return scanWords(raw, at, LANE.spaced);
    const lane = laneOf(unit);
    return lane === LANE.unspaced ? scanUnspaced(raw, at) : scanWords(raw, at, lane);
  };
}
