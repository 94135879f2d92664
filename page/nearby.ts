import type { Mark, MarkedBlock } from './painter';
import { blockAround } from './text-run';
import { elementAfter, elementBefore } from './true-element';

/** How many mentions are looked at on either side. */
const REACH = 12;
/** So many topics say enough of what a passage is about. */
const MOST = 8;

/**
 * The other topics that the passage of a mark mentions, its block and the ones beside it, the nearest
 * first; `marks` are in document order.
 */
export function topicsNearby(mark: Mark, marks: readonly Mark[]): string[] {
  const place = marks.indexOf(mark);
  const passage = passageOf(mark);
  const topics = new Set<string>();
  for (let away = 1; away <= REACH; away += 1) {
    for (const other of [marks[place - away], marks[place + away]]) {
      if (other && passage.has(blockOf(other))) topics.add(other.topicId);
    }
  }
  topics.delete(mark.topicId);
  return [...topics].slice(0, MOST);
}

const blockOf = ({ range }: Mark) => blockAround(range.startContainer);

function passageOf(mark: Mark): ReadonlySet<MarkedBlock | undefined> {
  const block = blockOf(mark);
  if (!(block instanceof Element)) return new Set([block]);
  const beside = [elementBefore(block), elementAfter(block)];
  return new Set([block, ...beside.filter((element) => element !== null)]);
}
