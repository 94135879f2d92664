import type { Evidence } from './evidence';
import type { Need } from './needs';
import type { Candidate, Reading } from './reading';
import type { Side, Sides } from './sides';
import { startingWithin } from './window';

/** What a gate weighs a candidate by. */
export interface Circumstances {
  readonly reading: Reading;
  /** Candidates of the reading that have passed their gates. */
  readonly admitted: ReadonlySet<Candidate>;
  /** Whether a country's name is told of a match between the two, which is no evidence (N12). */
  readonly isVoided: (name: Candidate) => boolean;
  readonly evidence: Evidence;
  readonly sides: Sides;
  /** Whether the passage around a place is about both countries (R4.5). */
  readonly isAboutBoth: (place: Place) => boolean;
}

/** Whether the evidence meets what this candidate needs (policy R4.3). */
export function passesGate(candidate: Candidate, circumstances: Circumstances): boolean {
  if (candidate.needs.length === 0) return true;
  return candidate.needs.some((alternative) =>
    alternative.every((need) => isMet(need, candidate, circumstances)),
  );
}

/** Whether a topic of its tier may be marked here at all (R4.2). */
export function mayBeMarked(
  candidate: Candidate,
  { isAboutBoth }: Pick<Circumstances, 'isAboutBoth'>,
): boolean {
  const { tier } = candidate.topic;
  if (tier === 'component') return false;
  return tier === 'distinctive' || isAboutBoth(candidate);
}

/** Whether one need of a candidate is met. */
export function isMet(need: Need, candidate: Candidate, circumstances: Circumstances): boolean {
  if (need.scope === 'joiner') return false; // Judged when the run was read; never left over.
  if (need.scope === 'passage') return circumstances.isAboutBoth(candidate);
  if (need.scope === 'page') return circumstances.evidence.shows(need.subject);
  return isNear(need.subject, candidate, circumstances);
}

function isNear(subject: string, candidate: Candidate, circumstances: Circumstances): boolean {
  if (witnesses(subject, candidate, circumstances).length > 0) return true;
  if (!isSide(subject)) return false;
  // A passage about both is near to both; so is a page, to somebody known for nothing else.
  if (circumstances.isAboutBoth(candidate)) return true;
  const { tier, kind } = candidate.topic;
  return tier === 'distinctive' && kind === 'person' && circumstances.evidence.shows('pair');
}

/** What stands near a candidate and shows a side, a topic or a group of cues (R4.3); in order, names last. */
export function witnesses(
  subject: string,
  candidate: Candidate,
  { reading, admitted, sides, isVoided }: Circumstances,
): Place[] {
  const names = inReach(reading.candidates, candidate);
  if (isSide(subject)) {
    const shows = (other: Candidate) => sides.brings(other.topic.id, subject) && !isVoided(other);
    return names.filter((other) => admitted.has(other) && shows(other));
  }
  // A name must not vouch for its own namesake; two names that need each other may.
  const vouches = (other: Candidate) =>
    other.topic.id === subject && (admitted.has(other) || subject !== candidate.topic.id);
  // *Ghauri* beside *Nodong*: another weapon's name tells a weapon as well as the word does.
  const isArmed = (other: Candidate) =>
    admitted.has(other) && other.topic.kind === 'weapon' && other.topic.id !== candidate.topic.id;
  return [
    ...inReach(reading.cues, candidate).filter(({ group }) => group === subject),
    ...names.filter((other) => vouches(other) || (subject === 'weapons' && isArmed(other))),
  ];
}

interface Place {
  readonly start: number;
  readonly end: number;
}

function isSide(subject: string): subject is Side {
  return subject === 'dprk' || subject === 'pakistan';
}

// A name is no evidence for itself: only what stands beside it counts.
function inReach<Item extends { readonly start: number; readonly end: number }>(
  items: readonly Item[],
  { start, end, reach }: Candidate,
): Item[] {
  return startingWithin(items, start - reach, end + reach).filter(
    (item) => (item.end <= start || item.start >= end) && item.end <= end + reach,
  );
}
