import type { Mark } from './painter';
import { isSameRange } from './ranges';

/** The marks wanted, those that stand already as the objects they are. */
export function keepSame(standing: readonly Mark[], wanted: readonly Mark[]): Mark[] {
  if (standing.length === 0) return [...wanted];
  // A plain text of a megabyte is one block with thousands of marks: they cannot all be compared.
  const byStart = new Map<Node, Map<number, Mark>>();
  for (const mark of standing) {
    const { startContainer, startOffset } = mark.range;
    const inNode = byStart.get(startContainer) ?? new Map<number, Mark>();
    byStart.set(startContainer, inNode.set(startOffset, mark)); // Marks of a block do not overlap.
  }
  return wanted.map((mark) => {
    const known = byStart.get(mark.range.startContainer)?.get(mark.range.startOffset);
    if (!known || !isSameMark(known, mark)) return mark;
    known.grounds = mark.grounds; // What was read before can no longer tell them.
    known.section = mark.section;
    return known;
  });
}

function isSameMark(one: Mark, other: Mark): boolean {
  return one.topicId === other.topicId && isSameRange(one.range, other.range);
}
