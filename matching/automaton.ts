import { sharedLength } from './shared-length';

/** A place where a pattern stands in a haystack: the half-open span [start, end), in UTF-16 units. */
export interface Match {
  /** Index into the patterns the automaton was made from. */
  readonly pattern: number;
  readonly start: number;
  readonly end: number;
}

/** Finds every occurrence of many patterns at once. */
export interface Automaton {
  /** Every match that begins at an offset `mayStart` lets through, by start and then by length. */
  findAll(haystack: string, mayStart?: (offset: number) => boolean): Match[];
}

const NONE = -1;

/**
 * Build a trie of patterns, which must be sorted by code unit and distinct.
 *
 * The nodes lie in typed arrays, first child and next sibling: built in one pass over the sorted
 * list, without an object for any of the tens of thousands of nodes.
 */
export function createAutomaton(patterns: readonly string[]): Automaton {
  const { unit, child, sibling, accepts } = buildTrie(patterns);
  const roots = indexRoots(unit, child, sibling);

  function step(node: number, code: number): number {
    let next = child[node] as number;
    while (next !== NONE && unit[next] !== code) next = sibling[next] as number;
    return next;
  }

  function collectFrom(haystack: string, start: number, root: number, matches: Match[]): void {
    let node = root;
    for (let end = start + 1; node !== NONE; end += 1) {
      const pattern = accepts[node] as number;
      if (pattern !== NONE) matches.push({ pattern, start, end });
      node = end < haystack.length ? step(node, haystack.charCodeAt(end)) : NONE;
    }
  }

  return {
    findAll(haystack, mayStart = anywhere) {
      const matches: Match[] = [];
      for (let start = 0; start < haystack.length; start += 1) {
        const root = roots.get(haystack.charCodeAt(start));
        if (root !== undefined && mayStart(start)) collectFrom(haystack, start, root, matches);
      }
      return matches;
    },
  };
}

const anywhere = () => true;

function buildTrie(patterns: readonly string[]) {
  const size = 1 + patterns.reduce((sum, pattern) => sum + pattern.length, 0);
  const unit = new Uint16Array(size);
  const child = new Int32Array(size).fill(NONE);
  const sibling = new Int32Array(size).fill(NONE);
  const accepts = new Int32Array(size).fill(NONE);
  // path[d] is the node that the latest pattern reached after d units.
  const path = [0];
  let count = 1;
  let previous = '';
  patterns.forEach((pattern, index) => {
    const shared = sharedLength(previous, pattern);
    const before = path[shared + 1];
    for (let depth = shared; depth < pattern.length; depth += 1) {
      const node = count++;
      unit[node] = pattern.charCodeAt(depth);
      if (depth === shared && before !== undefined && shared < previous.length)
        sibling[before] = node;
      else child[path[depth] as number] = node;
      path[depth + 1] = node;
    }
    path.length = pattern.length + 1;
    accepts[path[pattern.length] as number] = index;
    previous = pattern;
  });
  return { unit, child, sibling, accepts };
}

function indexRoots(
  unit: Uint16Array,
  child: Int32Array,
  sibling: Int32Array,
): Map<number, number> {
  const roots = new Map<number, number>();
  for (let node = child[0] as number; node !== NONE; node = sibling[node] as number) {
    roots.set(unit[node] as number, node);
  }
  return roots;
}
