import type { Countries } from './countries';
import { createBesideCountry, listedNames } from './country-lists';
import { tellsMatch } from './matches';
import type { SideSign } from './passages';
import type { Candidate, Reading } from './reading';
import { remembered } from './remembered';
import type { Side, Sides } from './sides';

/** Reads what the names of one run show; asked anew whenever more of them are admitted. */
export interface SignReader {
  /** What the admitted names show of either side, by start (policy R4.1). */
  read(admitted: ReadonlySet<Candidate>): SideSign[];
  /** Whether a country's name is told of a match (N12), which is no evidence. */
  isVoided(name: Candidate): boolean;
}

const BOTH = ['dprk', 'pakistan'] as const satisfies Side[];

/** A reader for a run. */
export function createSignReader(
  { candidates, haystack, cues }: Reading,
  sides: Sides,
  countries: Countries,
): SignReader {
  // What surrounds a name stays what it is.
  const isOfMatch = remembered((name: Candidate) => tellsMatch(haystack, cues, name));
  const isBesideCountry = remembered<Candidate, boolean>(createBesideCountry(haystack, countries));

  return {
    read(admitted) {
      const names = candidates.filter((name) => admitted.has(name));
      const own = names.filter(({ topic }) => sides.ownOf(topic.id) || topic.kind === 'place');
      const listed = listedNames(haystack, own, isBesideCountry);
      // *from Karachi, Delhi and Kathmandu*: a town among others says nothing of its country.
      const telling = names.filter((name) => !listed.has(name) || sides.ownOf(name.topic.id));
      return telling.flatMap((name) =>
        BOTH.filter((side) => sides.brings(name.topic.id, side)).map((side) => ({
          side,
          start: name.start,
          end: name.end,
          isOwn: !sides.ownOf(name.topic.id),
          isListed: listed.has(name) || isOfMatch(name),
        })),
      );
    },
    isVoided: (name) => name.topic.tier === 'component' && isOfMatch(name),
  };
}
