import type { Mark, MarkedBlock } from './painter';
import { toLiveRange } from './ranges';
import { holds } from './true-element';

/** Whether a mark of a block still stands on its words, though the text about them may have changed. */
export function isStanding({ range, quote }: Mark, block: MarkedBlock): boolean {
  const { startContainer, startOffset, endContainer, endOffset } = range;
  if (!holds(block, startContainer) || !holds(block, endContainer)) return false;
  if (startContainer === endContainer) {
    return startContainer.nodeValue?.slice(startOffset, endOffset) === quote;
  }
  // Where a note or a line break stands in it, it is not told from stale, and made anew.
  return toLiveRange(range)?.toString() === quote;
}
