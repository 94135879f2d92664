import type { LexiconHead } from './lexicon';

/** The two countries whose relation the dataset is about. */
export type Side = 'dprk' | 'pakistan';

/** Both, in the order in which they are told. */
export const SIDES: readonly Side[] = ['dprk', 'pakistan'];

/** Which side a topic speaks for when a page names it (policy R4.1). */
export interface Sides {
  /** The country itself, or its capital. */
  ownOf(topicId: string): Side | undefined;
  /** Whether naming the topic brings this side on to the page, by itself or as one of two. */
  brings(topicId: string, side: Side): boolean;
}

/** The sides of a lexicon's topics. */
export function createSides({ sides }: Pick<LexiconHead, 'sides'>): Sides {
  const own = new Map<string, Side>([
    ...sides.dprk.map((id) => [id, 'dprk'] as const),
    ...sides.pakistan.map((id) => [id, 'pakistan'] as const),
  ]);
  const bringing: Record<Side, ReadonlySet<string>> = {
    dprk: new Set([...sides.dprk, ...sides.dprkAlso, ...sides.both]),
    pakistan: new Set([...sides.pakistan, ...sides.pakistanAlso, ...sides.both]),
  };
  return {
    ownOf: (topicId) => own.get(topicId),
    brings: (topicId, side) => bringing[side].has(topicId),
  };
}
