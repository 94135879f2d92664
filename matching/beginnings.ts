/** The beginnings of names by which the sieve's loops notice them. */
import { KIND, kindOf } from './letter-classes';
import {
  extend,
  LANE,
  type Lane,
  type LetterCodes,
  laneOf,
  SEPARATOR_CODE,
  SIGN_CODE,
} from './letter-codes';
import { BLANK } from './sieve-patterns';
import type { Trie } from './trie';

/** Takes a beginning: its hash, the node it leads to, and whether separators have come after that. */
export type Take = (hash: number, node: number, isParted: boolean) => void;

// 12 in 1,000 letters of English pages end what passes for a beginning; more letters do not help.
const DEPTH = 7;

/** Most letters that a beginning is made of. */
export function reachOf(longestProclitic: number): number {
  return DEPTH + longestProclitic;
}

/** What all this is about. */
interface Branch {
  readonly trie: Trie;
  readonly codes: LetterCodes;
  readonly lane: Lane;
  /** Whether a proclitic stands before it. */
  readonly isAttached: boolean;
  readonly take: Take;
}

/** Tell the beginnings of all patterns: first words, or first two letters where there are no blanks. */
export function tellBeginnings(
  trie: Trie,
  codes: LetterCodes,
  proclitics: readonly string[],
  take: Take,
): void {
  for (let root = trie.first[0] as number; root < (trie.first[1] as number); root += 1) {
    const unit = trie.unit[root] as number;
    const branch: Branch = { trie, codes, take, lane: laneOf(unit), isAttached: false };
    if (branch.lane === LANE.unspaced) tellPairs(root, branch);
    else tellWords(root, codes.codeOf(unit), 1, branch);
    if (branch.lane !== LANE.arabic) continue;
    for (const proclitic of proclitics) {
      const hash = extend(hashOf(proclitic, codes), codes.codeOf(unit));
      tellWords(root, hash, 1, { ...branch, isAttached: true });
    }
  }
}

function hashOf(word: string, { codeOf }: LetterCodes): number {
  let hash = 0;
  for (let at = 0; at < word.length; at += 1) hash = extend(hash, codeOf(word.charCodeAt(at)));
  return hash;
}

function tellWords(node: number, hash: number, depth: number, branch: Branch): void {
  const { trie, codes, lane, take } = branch;
  if (depth === DEPTH || trie.accepts[node] !== 0) take(hash, node, false);
  if (depth === DEPTH) return;
  const end = trie.first[node + 1] as number;
  for (let child = trie.first[node] as number; child < end; child += 1) {
    const code = codes.codeOf(trie.unit[child] as number);
    const isOfWord = code < 0 && ((code >>> lane) & 1) === 1;
    if (isOfWord) tellWords(child, extend(hash, code), depth + 1, branch);
    else tellEnd(node, child, hash, branch);
  }
}

// A short word gives little away; that something comes after it, more: *kim* is in every *kimono*.
function tellEnd(node: number, next: number, hash: number, branch: Branch): void {
  const { trie, isAttached, take } = branch;
  const unit = trie.unit[next] as number;
  if (isAttached || kindOf(unit) === KIND.letter) take(hash, node, false);
  else if (unit === BLANK) take(extend(hash, SEPARATOR_CODE), node, true);
  else tellSigns(hash, next, take, trie);
}

function tellPairs(root: number, { trie, codes, take }: Branch): void {
  const first = codes.codeOf(trie.unit[root] as number);
  const end = trie.first[root + 1] as number;
  for (let child = trie.first[root] as number; child < end; child += 1) {
    const unit = trie.unit[child] as number;
    if (kindOf(unit) === KIND.letter) take(extend(first, codes.codeOf(unit)), child, false);
    else tellSigns(first, child, take, trie);
  }
}

// Several raw units may give one sign: a point may come out of an ellipsis.
function tellSigns(hash: number, node: number, take: Take, { unit }: Trie): void {
  take(extend(hash, SIGN_CODE), node, false);
  if (kindOf(unit[node] as number) !== KIND.sign) take(extend(hash, SEPARATOR_CODE), node, false);
}
