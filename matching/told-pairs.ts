/** The pairs of countries of a run, as mentions (policy R5). */
import type { Countries } from './countries';
import { createBesideCountry } from './country-lists';
import { type CountryName, findPairs } from './pairing';
import type { SideSign } from './passages';
import type { Candidate, Reading } from './reading';
import type { Span } from './selection';
import type { Sides } from './sides';
import { overlapping } from './window';

const RELATION = 'dprk-pakistan-relations';
const SOUTH = 'south-korea-pakistan';
/** The heads that name the other Korea. */
const SOUTHERN = 'southkorea';

interface Place {
  readonly start: number;
  readonly end: number;
}

/** What telling pairs takes beside the run's own reading. */
export interface PairContext {
  readonly signs: readonly SideSign[];
  readonly sides: Sides;
  readonly countries: Countries;
  /** Whether the passage around a place is about both sides (R4.5). */
  readonly isAboutBoth: (place: Place) => boolean;
}

/** The pairs that stand clear of everything `marked`: what is more specific wins (R5.6). */
export function toldPairs(reading: Reading, marked: readonly Span[], context: PairContext): Span[] {
  if (!context.signs.some(({ side }) => side === 'pakistan')) return []; // One of either pair.
  const names = countryNames(reading, context);
  const { haystack, cues } = reading;
  const isBesideCountry = createBesideCountry(haystack, context.countries);
  const north = findPairs(haystack, names, cues, context.countries)
    .map((pair) => ({ ...pair, topicId: RELATION }))
    .filter((pair) => isClear(pair, marked));
  if (!reading.heads.some(({ group }) => group === SOUTHERN)) return north;
  const south = findPairs(haystack, southernNames(reading, names), cues, context.countries)
    .filter((pair) => context.isAboutBoth(pair))
    .filter((pair) => !isBesideCountry(pair))
    .map((pair) => ({ ...pair, topicId: SOUTH }));
  return [...north, ...south.filter((pair) => isClear(pair, marked) && isClear(pair, north))];
}

function isClear(pair: Place, marked: readonly Span[]): boolean {
  return overlapping(marked, pair.start, pair.end).length === 0;
}

function countryNames(reading: Reading, { signs, sides }: PairContext): CountryName[] {
  return signs.flatMap(({ side, start, end, isOwn, isListed }) =>
    isOwn || isInside({ start, end }, reading.candidates, sides)
      ? []
      : [{ side, start, end, isListed }],
  );
}

// The other Korea takes the place of the North in the same grammar.
function southernNames(
  { heads, candidates }: Reading,
  names: readonly CountryName[],
): CountryName[] {
  // *Republic of Korea* stands in the North's own long name, too.
  const isFree = (head: Place) =>
    !overlapping(candidates, head.start, head.end).some(
      ({ start, end }) => start <= head.start && end >= head.end,
    );
  const south = heads.filter((head) => head.group === SOUTHERN && isFree(head));
  const pakistan = names.filter(({ side }) => side === 'pakistan');
  return [
    ...south.map(({ start, end }) => ({ side: 'dprk' as const, start, end, isListed: false })),
    ...pakistan.map((name) => ({ ...name, isListed: false })), // Judged for the pair as a whole.
  ].sort((a, b) => a.start - b.start);
}

// *Pakistan* in *Pakistan People's Party* names the party.
function isInside({ start, end }: Place, names: readonly Candidate[], sides: Sides): boolean {
  return overlapping(names, start, end).some(
    (name) =>
      name.start <= start &&
      name.end >= end &&
      name.end - name.start > end - start &&
      (sides.ownOf(name.topic.id) !== undefined || name.needs.length === 0) &&
      name.topic.id !== RELATION,
  );
}
