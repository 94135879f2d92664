/** Loaded anew into each frame that asks: code and memory of its own, as each script of ours has them. */
import hints from 'virtual:hints';
import { createAutomaton } from '@/matching/automaton';
import { createMentionFinder, type MentionFinder } from '@/matching/mention-finder';
import { createSieve, type Sieve } from '@/matching/sieve';
import { buildFinder, buildSieve, hintPatterns, lexicon } from './forms';
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

/** A sieve of so many times the hints; of the hints themselves for 1. */
export function sieveOf(factor: number): Built<Sieve> {
  const patterns = multiplyPatterns(hintPatterns, factor);
  const make = () => createSieve(patterns, hints.arabicProclitics);
  return { size: patterns.length, ...clocked(factor === 1 ? buildSieve : make) };
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
  const { mayHold } = buildSieve();
  const finder = buildFinder();
  const { body } = showPage({ name: 'cold', html });
  const { made, ms } = clocked(() => spot(body, mayHold, finder));
  return { ms, found: made.length };
}

function clocked<T>(make: () => T): { made: T; ms: number } {
  const start = performance.now();
  const made = make();
  return { made, ms: performance.now() - start };
}
