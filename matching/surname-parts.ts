import { latestBefore } from './latest-before';
import type { Candidate, Reading } from './reading';
import { overlapping, startingWithin } from './window';

/**
 * The surnames of a run as parts of phrases: in *Bhutto's visit* it is whoever was named last. Any
 * other bearer is a guess that only the year of the phrase can settle: after Benazir Bhutto, too,
 * *Bhutto's visit of 1976* is her father's.
 */
export function calledBySurname({ shorts }: Reading, names: readonly Candidate[]): Candidate[] {
  const people = names.filter(({ topic }) => topic.kind === 'person');
  return shorts.flatMap(({ topic, start, end }): Candidate[] => {
    if (overlapping(people, start, end).length > 0) return [];
    const here = startingWithin(shorts, start, start);
    const bearers = here.map((other) => other.topic.id);
    const last = latestBefore(people, start, (id) => bearers.includes(id));
    const isMeant = last ? last.topic.id === topic.id : bearers.length === 1;
    return [{ topic, start, end, needs: [], reach: 0, isGuess: !isMeant }];
  });
}
