/** Names by the key of their sound, walked sign by sign, so that a key that begins none is soon given up. */
import type { LexiconTopic } from './lexicon';
import { advance, createTrie, type Trie } from './trie';

/** A name as the index knows it. */
export interface KnownName {
  readonly topic: LexiconTopic;
  readonly needs: string;
  readonly text: string;
  /** How many words it has. */
  readonly words: number;
}

/** Names by key. A place in it is what a key led to: `ROOT` before the first sign, `NOWHERE` off all paths. */
export interface NameTrie {
  readonly trie: Trie;
  readonly names: readonly KnownName[];
}

/** Before the first sign of a key. */
export const ROOT = 0;
/** No key begins so. */
export const NOWHERE = -1;

/** A trie of names by distinct keys. */
export function createNameTrie(names: ReadonlyMap<string, KnownName>): NameTrie {
  const sorted = [...names].sort(([one], [other]) => (one < other ? -1 : 1));
  return { trie: createTrie(sorted.map(([key]) => key)), names: sorted.map(([, name]) => name) };
}

/** Where the signs of `key` from an offset on lead from a place. */
export function follow({ trie }: NameTrie, from: number, key: string, offset = 0): number {
  let place = from;
  for (let at = offset; at < key.length && place !== NOWHERE; at += 1) {
    place = advance(trie, place, key.charCodeAt(at)) || NOWHERE;
  }
  return place;
}

/** The name whose key led to a place, if a whole one did. */
export function nameAt({ trie, names }: NameTrie, place: number): KnownName | undefined {
  return place === NOWHERE ? undefined : names[(trie.accepts[place] as number) - 1];
}
