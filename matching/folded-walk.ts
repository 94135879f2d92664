/** The sieve's way with text that only folding can tell: fold a little of it and look there. */
import { mayBegin } from './boundary';
import { type Folded, fold } from './fold';
import { advance, type Trie } from './trie';

/** Folded text out of the middle of a run, of which the first `known` units are sure. */
export interface Slice {
  readonly folded: Folded;
  readonly known: number;
}

/** Fold a part of a run, from the beginning of a cluster on; it may end anywhere. */
export function foldSlice(raw: string, from: number, to: number): Slice {
  const folded = fold(raw.slice(from, to));
  return { folded, known: to < raw.length ? unitsBeforeLastCluster(folded) : folded.text.length };
}

// What comes after the cut may belong to the last cluster.
function unitsBeforeLastCluster({ ends }: Folded): number {
  const last = ends.at(-1);
  return last === undefined ? 0 : ends.indexOf(last);
}

/** Whether a pattern begins at this folded offset, or may go on beyond what is known. */
function holdsFrom(trie: Trie, { folded, known }: Slice, start: number): boolean {
  for (let at = start, node = 0; at < known; at += 1) {
    node = advance(trie, node, folded.text.charCodeAt(at));
    if (node === 0) return false;
    if (trie.accepts[node] !== 0) return true;
  }
  return known < folded.text.length;
}

/** Whether a pattern begins where one may, no later than at `last` units of the raw slice. */
export function holdsUpTo(trie: Trie, slice: Slice, last: number): boolean {
  const { folded, known } = slice;
  const isWithin = (at: number) => (folded.starts[at] ?? Number.POSITIVE_INFINITY) <= last;
  for (let at = 0; at < known && isWithin(at); at += 1) {
    if (mayBegin(folded, at) && holdsFrom(trie, slice, at)) return true;
  }
  return known < folded.text.length && isWithin(known);
}
