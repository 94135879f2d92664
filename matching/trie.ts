/**
 * Patterns as one tree, its nodes in typed arrays. The children of a node are made when it is first gone
 * on from, side by side, from `first[node]` to before `end[node]`: of tens of thousands of nodes a page
 * asks for some hundreds, and to make them all took a fifth of the finder's start. Node 0 is the root and
 * nobody's child: 0 stands for "no node".
 */
export interface Trie {
  readonly patterns: readonly string[];
  /** The UTF-16 unit that leads to a node. */
  readonly unit: Uint16Array;
  /** The first child of a node and the place behind its last; `end` is 0 where they are not made yet. */
  readonly first: Uint32Array;
  readonly end: Uint32Array;
  /** One more than the index of the pattern that ends at a node, 0 where none does. */
  readonly accepts: Uint32Array;
  /** The patterns that pass through a node or end at it: from `from[node]` to before `to[node]`. */
  readonly from: Uint32Array;
  readonly to: Uint32Array;
  /** How many units lead to a node. */
  readonly depth: Uint16Array;
  /** The root's children by unit, up to the last of them: it has hundreds, and every search begins there. */
  readonly roots: Uint32Array;
  /** How many nodes are made. */
  count: number;
}

/** The trie of patterns, which must be sorted by code unit, distinct and not empty. */
export function createTrie(patterns: readonly string[]): Trie {
  const most = 2 + patterns.reduce((sum, pattern) => sum + pattern.length, 0);
  const words = () => new Uint32Array(most);
  const trie = {
    patterns,
    ...{ unit: new Uint16Array(most), depth: new Uint16Array(most) },
    ...{ first: words(), end: words(), accepts: words(), from: words(), to: words() },
    roots: new Uint32Array(1 + (patterns.at(-1)?.charCodeAt(0) ?? 0)),
    count: 1,
  };
  trie.to[0] = patterns.length;
  makeChildren(trie, 0);
  for (let node = 1; node < trie.count; node += 1) trie.roots[trie.unit[node] as number] = node;
  return trie;
}

/** The node that a unit leads to from another, 0 where it leads nowhere. */
export function advance(trie: Trie, node: number, code: number): number {
  if (node === 0) return code < trie.roots.length ? (trie.roots[code] as number) : 0;
  if (trie.end[node] === 0) makeChildren(trie, node);
  const end = trie.end[node] as number;
  for (let child = trie.first[node] as number; child < end; child += 1) {
    if (trie.unit[child] === code) return child;
  }
  return 0;
}

function makeChildren(trie: Trie, node: number): void {
  const { patterns, first, end, from, to } = trie;
  const depth = trie.depth[node] as number;
  let index = from[node] as number;
  first[node] = trie.count;
  if (trie.accepts[node] !== 0) index += 1; // The shortest comes first, and ends here.
  while (index < (to[node] as number)) {
    const code = (patterns[index] as string).charCodeAt(depth);
    const start = index;
    while (index < (to[node] as number) && patterns[index]?.charCodeAt(depth) === code) index += 1;
    addChild(trie, { code, depth: depth + 1, from: start, to: index });
  }
  end[node] = trie.count;
}

interface Child {
  readonly code: number;
  readonly depth: number;
  readonly from: number;
  readonly to: number;
}

function addChild(trie: Trie, { code, depth, from, to }: Child): void {
  const child = trie.count++;
  trie.unit[child] = code;
  trie.depth[child] = depth;
  trie.from[child] = from;
  trie.to[child] = to;
  if (trie.patterns[from]?.length === depth) trie.accepts[child] = from + 1;
}
