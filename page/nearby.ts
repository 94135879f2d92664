import type { Mark } from './painter';

/** How many mentions are looked at on either side. */
const REACH = 12;
/** So many topics say enough of what a passage is about. */
const MOST = 8;

/** The other topics that the text around a mark mentions, the nearest first; `marks` are in document order. */
export function topicsNearby(mark: Mark, marks: readonly Mark[]): string[] {
  const place = marks.indexOf(mark);
  const topics = new Set<string>();
  for (let away = 1; away <= REACH; away += 1) {
    for (const other of [marks[place - away], marks[place + away]]) {
      if (other && isInSamePassage(mark, other)) topics.add(other.topicId);
    }
  }
  topics.delete(mark.topicId);
  return [...topics].slice(0, MOST);
}

function isInSamePassage(mark: Mark, other: Mark): boolean {
  return (
    mark.section === undefined || other.section === undefined || mark.section === other.section
  );
}
