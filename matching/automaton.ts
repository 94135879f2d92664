import { createPrefixFilter } from './prefix-filter';
import { advance, createTrie, type Trie } from './trie';

/** A place where a pattern stands in a haystack: the half-open span [start, end), in UTF-16 units. */
export interface Match {
  /** Index into the patterns the automaton was made from. */
  readonly pattern: number;
  readonly start: number;
  readonly end: number;
}

/** Finds every occurrence of many patterns at once. */
export interface Automaton {
  /**
   * Every match that begins at an offset `mayStart` lets through, by start and then by length. Where
   * `isInside` says so of two neighbouring units, nothing is looked for at the second.
   */
  findAll(haystack: string, mayStart?: (offset: number) => boolean, isInside?: IsInside): Match[];
  /**
   * Look for these, too: sorted by code unit and distinct, and none begins with the same unit as one that
   * is looked for already. They are numbered on from the last.
   */
  add(patterns: readonly string[]): void;
}

type IsInside = (before: number, unit: number) => boolean;

/** An automaton over patterns, which must be sorted by code unit and distinct. */
export function createAutomaton(patterns: readonly string[] = []): Automaton {
  const known = createPatterns();
  let noticeFrom = createNotice(known);

  function add(more: readonly string[]): void {
    addPatterns(known, more);
    noticeFrom = createNotice(known);
  }

  if (patterns.length > 0) add(patterns);
  return {
    add,
    findAll(haystack, mayStart = anywhere, isInside = nowhere) {
      const matches: Match[] = [];
      let start = noticeFrom(haystack, 0, isInside);
      while (start < haystack.length) {
        const { length } = matches;
        collectFrom(haystack, start, known, matches);
        // Asked where something was found, not where it might begin: nearly all walks come to
        // nothing, and cost less than the question.
        if (matches.length > length && !mayStart(start)) matches.length = length;
        start = noticeFrom(haystack, start + 1, isInside);
      }
      return matches;
    },
  };
}

const anywhere = () => true;
const nowhere = () => false;

/** Patterns, as far as they are looked for. */
interface Patterns {
  /** A trie for the patterns that were added together, and the number of their first. */
  readonly groups: { readonly trie: Trie; readonly from: number }[];
  /** By the unit a pattern begins with: 1 + the index of its group. */
  readonly groupOf: Uint8Array;
  /** By the first unit of patterns that have no three. */
  readonly isShort: Uint8Array;
  /** Of the first three units of those that have. */
  readonly hashes: Set<number>;
  count: number;
}

function createPatterns(): Patterns {
  const [groupOf, isShort] = [new Uint8Array(UNITS), new Uint8Array(UNITS)];
  return { groups: [], groupOf, isShort, hashes: new Set(), count: 0 };
}

const UNITS = 0x10000;

function addPatterns(known: Patterns, more: readonly string[]): void {
  const { groupOf, isShort, hashes } = known;
  const group = known.groups.push({ trie: createTrie(more), from: known.count });
  for (const pattern of more) {
    const first = pattern.charCodeAt(0);
    groupOf[first] = group;
    if (pattern.length < 3) isShort[first] = 1;
    else hashes.add(hashOf(first, pattern.charCodeAt(1), pattern.charCodeAt(2)));
  }
  known.count += more.length;
}

/**
 * A search for the next offset at which the first three units of a pattern stand, or the first one of
 * a pattern that has no three. Three quarters of all offsets need no more (measured: twice as fast).
 */
function createNotice({ isShort, hashes }: Patterns) {
  const { absent, wordShift, bitShift } = createPrefixFilter(hashes);

  return function noticeFrom(haystack: string, from: number, isInside: IsInside): number {
    const { length } = haystack;
    let before = from > 0 ? haystack.charCodeAt(from - 1) : 0;
    for (let at = from; at < length; at += 1) {
      const first = haystack.charCodeAt(at);
      if (!isInside(before, first)) {
        const hash = hashOf(first, unitAt(haystack, at + 1), unitAt(haystack, at + 2));
        const bits = (absent[hash >>> wordShift] as number) >>> (hash >>> bitShift);
        if ((bits & 1) === 0 || isShort[first] !== 0) return at;
      }
      before = first;
    }
    return length;
  };
}

// A NaN would slow the loop down.
function unitAt(text: string, at: number): number {
  return at < text.length ? text.charCodeAt(at) : 0;
}

function hashOf(first: number, second: number, third: number): number {
  const mixed = first + Math.imul(second, 0x85ebca6b) + Math.imul(third, 0xc2b2ae35);
  return Math.imul(mixed, 0x9e3779b1);
}

function collectFrom(haystack: string, start: number, known: Patterns, matches: Match[]): void {
  const group = known.groups[(known.groupOf[haystack.charCodeAt(start)] as number) - 1];
  if (!group) return;
  const { trie, from } = group;
  let node = 0;
  for (let end = start; end < haystack.length; ) {
    node = advance(trie, node, haystack.charCodeAt(end));
    if (node === 0) return;
    end += 1;
    const accepted = trie.accepts[node] as number;
    if (accepted !== 0) matches.push({ pattern: from + accepted - 1, start, end });
  }
}
