import type { Countries } from './countries';
import { listedNames } from './country-lists';
import { tellsMatch } from './matches';
import type { SideSign } from './passages';
import type { Candidate, Reading } from './reading';
import type { Side, Sides } from './sides';

/** What the admitted names of a run show of either side, by start (policy R4.1). */
export function readSigns(
  { candidates, haystack, cues }: Reading,
  admitted: ReadonlySet<Candidate>,
  sides: Sides,
  countries: Countries,
): SideSign[] {
  const names = candidates.filter((candidate) => admitted.has(candidate));
  const own = names.filter(({ topic }) => sides.ownOf(topic.id) || topic.kind === 'place');
  const listed = listedNames(haystack, own, countries);
  const isVoid = (name: Candidate) => listed.has(name) || tellsMatch(haystack, cues, name);
  // *from Karachi, Delhi and Kathmandu*: a town among others says nothing of its country.
  const isInPassing = (name: Candidate) => listed.has(name) && !sides.ownOf(name.topic.id);
  return names.flatMap((name) =>
    (['dprk', 'pakistan'] as const satisfies Side[])
      .filter((side) => sides.brings(name.topic.id, side) && !isInPassing(name))
      .map((side) => ({
        side,
        start: name.start,
        end: name.end,
        isOwn: !sides.ownOf(name.topic.id),
        isListed: isVoid(name),
      })),
  );
}

/** The country names of a run that are told of a match (N12). */
export function voidedNames({ candidates, haystack, cues }: Reading): ReadonlySet<Candidate> {
  return new Set(
    candidates.filter(
      (name) => name.topic.tier === 'component' && tellsMatch(haystack, cues, name),
    ),
  );
}
