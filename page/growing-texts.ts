import type { MarkedBlock } from './painter';
import type { ReadText } from './read-text';

/** The blocks in which more may turn out to be a mention once the page has shown more (R4.4). */
export interface GrowingTexts {
  /** Remember what a block holds, for as long as that may still gain mentions. */
  keep(block: MarkedBlock, texts: readonly ReadText[]): void;
  /** Everything remembered that is still on the page. */
  all(): [MarkedBlock, readonly ReadText[]][];
}

/** An empty memory. */
export function createGrowingTexts(): GrowingTexts {
  const kept = new Map<MarkedBlock, readonly ReadText[]>();
  return {
    keep(block, texts) {
      const growing = texts.some(({ found }) => found.mayGrow);
      if (growing) kept.set(block, texts);
      else kept.delete(block);
    },
    all() {
      for (const block of [...kept.keys()]) if (!block.isConnected) kept.delete(block);
      return [...kept];
    },
  };
}
