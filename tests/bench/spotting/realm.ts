/** Loaded anew into each frame that asks: code and memory of its own, as each script of ours has them. */
import { createAutomaton } from '@/matching/automaton';
import { type HintIndex, indexHints } from '@/matching/hint-index';
import { createLookout, type Lookout } from '@/matching/lookout';
import { createMentionFinder, type MentionFinder } from '@/matching/mention-finder';
import { packHints } from '@/scripts/gazetteer/pack-hints';
import { buildFinder, buildIndex, hintLetters, lexicon } from './forms';
import { readToTheLimit } from './limit';
import { multiply, multiplyPatterns } from './more-forms';
import { showPage } from './show-page';
import { spot } from './spot';

/** Something built, of how many patterns, and in how many ms. */
export interface Built<T> {
  readonly made: T;
  readonly size: number;
  readonly ms: number;
}

/** What makes lookouts for pages nothing of which has been seen. */
export type MakeLookout = () => Lookout;

/** Lookouts for so many times the hints; for those that ship for 1. */
export function lookoutsOf(factor: number): Built<MakeLookout> {
  const { alone, north, south } = hintLetters;
  const many = (some: readonly string[]) => multiplyPatterns(some, factor);
  const more = { ...hintLetters, alone: many(alone), north: many(north), south: many(south) };
  const size = Object.values(more).flat().length;
  const packed = factor === 1 ? undefined : packHints(more, '');
  const { made, ms } = clocked(() => (packed ? indexHints(packed) : buildIndex()));
  return { size, ms, made: lookoutsWith(made) };
}

function lookoutsWith(index: HintIndex): MakeLookout {
  return () => createLookout(index);
}

/** A finder of so many times the forms; of the lexicon that ships for 1, unpacking counted. */
export function finderOf(factor: number): Built<MentionFinder> {
  const more = multiply(lexicon, factor);
  const make = () => createMentionFinder(more);
  return { size: more.patterns.length, ...clocked(factor === 1 ? buildFinder : make) };
}

/** How often our patterns stand in folded texts, boundaries or not. */
export function countMatches(texts: readonly string[]): number {
  const automaton = createAutomaton(lexicon.patterns);
  return texts.reduce((sum, text) => sum + automaton.findAll(text).length, 0);
}

/** How long the limit takes on a page, ms. */
export function coldLimit(html: string): number {
  const { body } = showPage({ name: 'cold', html });
  return clocked(() => readToTheLimit(body)).ms;
}

/** How long our whole reading of a page takes, ms, and how many mentions it finds. */
export function coldSpot(html: string): { readonly ms: number; readonly found: number } {
  const index = buildIndex();
  const finder = buildFinder();
  const { body } = showPage({ name: 'cold', html });
  const { made, ms } = clocked(() => spot(body, createLookout(index), finder));
  return { ms, found: made.length };
}

function clocked<T>(make: () => T): { made: T; ms: number } {
  const start = performance.now();
  const made = make();
  return { made, ms: performance.now() - start };
}
