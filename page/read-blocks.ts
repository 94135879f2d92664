import type { MarkedBlock } from './painter';
import type { ReadText } from './read-text';
import { parentOf } from './true-element';

/**
 * What has been read where. A block's text is found again by the nodes it was read from, not by how
 * they are styled now: what ran on a moment ago may stand apart by the time it changes.
 */
export interface ReadBlocks {
  /** Whether this block has been read. */
  has(block: MarkedBlock): boolean;
  /** The block that a node was last read as part of, or that the nearest read node above it was. */
  ownerOf(node: Node): MarkedBlock | undefined;
  /** Forget what was read in a block, which is about to be read anew or is gone; gives what held names. */
  release(block: MarkedBlock): readonly ReadText[];
  /** Release all blocks of which this is true; tells whether any held names. */
  releaseWhere(test: (block: MarkedBlock) => boolean): boolean;
  /** Keep what was read in a block, and from which nodes. */
  keep(block: MarkedBlock, nodes: readonly Node[], texts: readonly ReadText[]): void;
  /** The blocks that hold names, marked or not, with what was read in them. */
  named(): [MarkedBlock, readonly ReadText[]][];
  /** Whether this is still what was last read in the block. */
  isCurrent(block: MarkedBlock, texts: readonly ReadText[]): boolean;
}

/** A memory of nothing yet. */
export function createReadBlocks(): ReadBlocks {
  const owners = new WeakMap<Node, MarkedBlock>();
  const kept = new Map<MarkedBlock, readonly ReadText[]>(); // Only of blocks that hold any names.

  function release(block: MarkedBlock): readonly ReadText[] {
    const texts = kept.get(block) ?? [];
    for (const { found } of texts) found.release();
    kept.delete(block);
    return texts.filter(({ found }) => !found.isBlank);
  }

  return {
    release,
    has: (block) => owners.get(block) === block,
    ownerOf(node) {
      for (let at: Node | null = node; at; at = parentOf(at)) {
        const owner = owners.get(at);
        if (owner) return owner;
      }
      return undefined;
    },
    releaseWhere(test) {
      const gone = [...kept.keys()].filter(test);
      return gone.flatMap(release).length > 0;
    },
    keep(block, nodes, texts) {
      owners.set(block, block);
      for (const node of nodes) owners.set(node, block);
      if (texts.some(({ place }) => place)) kept.set(block, texts);
    },
    named: () => [...kept],
    isCurrent: (block, texts) => kept.get(block) === texts,
  };
}
