import type { Candidate } from './reading';

/** How many names are looked back on: beyond them nobody remembers who was meant. */
const MEMORY = 64;

/** The last of `names`, sorted by start, that ends by `at` and is of one of the topics asked for. */
export function latestBefore(
  names: readonly Candidate[],
  at: number,
  isAskedFor: (topicId: string) => boolean,
): Candidate | undefined {
  let [low, high] = [0, names.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((names[middle]?.start ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  const recent = names.slice(Math.max(0, low - MEMORY), low);
  return recent.findLast(({ topic, end }) => end <= at && isAskedFor(topic.id));
}
