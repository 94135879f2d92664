import type { Steps } from './steps';

/**
 * Patterns as one tree, its nodes in typed arrays, level by level, so that the children of a node lie
 * side by side: from `first[node]` to before `first[node + 1]`. That needs no links between siblings
 * and is as fast as these (measured). Node 0 is the root and nobody's child: 0 stands for "no node".
 */
export interface Trie {
  /** The UTF-16 unit that leads to a node. */
  readonly unit: Uint16Array;
  /** The first child of a node. */
  readonly first: Uint32Array;
  /** One more than the index of the pattern that ends at a node, 0 where none does. */
  readonly accepts: Uint32Array;
  /** The root's children by unit: it has hundreds, and every search begins there. */
  readonly roots: Uint32Array;
}

const UNITS = 0x10000;

/** So many nodes are made in one step. */
const STRIDE = 500;

/** The trie of patterns, which must be sorted by code unit and distinct; a step at a time. */
export function* trieInSteps(patterns: readonly string[]): Steps<Trie> {
  const most = 2 + patterns.reduce((sum, pattern) => sum + pattern.length, 0);
  const [unit, first, accepts] = [
    new Uint16Array(most),
    new Uint32Array(most),
    new Uint32Array(most),
  ];
  // from[node] is the first of the patterns that pass through a node; they end with its sibling's.
  const [from, to] = [new Uint32Array(most), new Uint32Array(most)];
  to[0] = patterns.length;
  let count = 1;

  function addChildren(node: number, depth: number): void {
    first[node] = count;
    let index = from[node] as number;
    const end = to[node] as number;
    if (index < end && patterns[index]?.length === depth) accepts[node] = ++index;
    while (index < end) {
      const child = count++;
      const code = (patterns[index] as string).charCodeAt(depth);
      unit[child] = code;
      from[child] = index;
      while (index < end && patterns[index]?.charCodeAt(depth) === code) index += 1;
      to[child] = index;
    }
  }

  for (let node = 0, depth = 0, nextLevel = 1; node < count; node += 1) {
    if (node === nextLevel) [depth, nextLevel] = [depth + 1, count];
    addChildren(node, depth);
    if (node % STRIDE === 0) yield;
  }
  first[count] = count;
  return { unit, first, accepts, roots: indexRoots(unit, first) };
}

/** The node that a unit leads to from another, 0 where it leads nowhere. */
export function advance({ unit, first, roots }: Trie, from: number, code: number): number {
  if (from === 0) return roots[code] as number;
  const end = first[from + 1] as number;
  for (let child = first[from] as number; child < end; child += 1) {
    if (unit[child] === code) return child;
  }
  return 0;
}

function indexRoots(unit: Uint16Array, first: Uint32Array): Uint32Array {
  const roots = new Uint32Array(UNITS);
  for (let node = 1; node < (first[1] as number); node += 1) roots[unit[node] as number] = node;
  return roots;
}
