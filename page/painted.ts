/** What stands on a page, block by block. */

import { inPageOrder } from './page-order';
import type { Mark, MarkedBlock } from './painter';
import { parentOf } from './true-element';

/** The marks of one block, and those of them that are underlined. */
export interface Painted {
  readonly marks: readonly Mark[];
  readonly shown: readonly Mark[];
}

/** By block; none of them without marks. */
export type PaintedBlocks = ReadonlyMap<MarkedBlock, Painted>;

/** A block without marks. */
export const NOTHING: Painted = { marks: [], shown: [] };

/** All marks of these blocks or all that are underlined, in document order. */
export function allOf(blocks: PaintedBlocks, kind: keyof Painted): readonly Mark[] {
  return inPageOrder([...blocks.values()].flatMap((painted) => painted[kind]));
}

/** The blocks in document order. */
export function inOrder(blocks: PaintedBlocks): [MarkedBlock, Painted][] {
  const byFirst = new Map<Mark, [MarkedBlock, Painted]>();
  for (const entry of blocks) byFirst.set(entry[1].marks[0] as Mark, entry); // None is empty.
  return inPageOrder([...byFirst.keys()]).flatMap((first) => {
    const entry = byFirst.get(first);
    return entry ? [entry] : [];
  });
}

/** What is underlined in the nearest block around a node. */
export function shownAround(target: Node, blocks: PaintedBlocks): readonly Mark[] {
  for (let node: Node | null = target; node; node = parentOf(node)) {
    const painted = blocks.get(node as MarkedBlock);
    if (painted) return painted.shown;
  }
  return [];
}
