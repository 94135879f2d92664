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
  readonly evidence: Evidence;
  readonly sides: Sides;
}

/** Whether the evidence meets what this candidate needs (policy R4.3). */
export function passesGate(candidate: Candidate, circumstances: Circumstances): boolean {
  if (candidate.needs.length === 0) return true;
  return candidate.needs.some((alternative) =>
    alternative.every((need) => isMet(need, candidate, circumstances)),
  );
}

/** Whether a topic of its tier may be marked on this page at all (R4.2). */
export function mayBeMarked({ topic }: Candidate, evidence: Evidence): boolean {
  if (topic.tier === 'component') return false;
  return topic.tier === 'distinctive' || evidence.shows('pair');
}

function isMet(need: Need, candidate: Candidate, circumstances: Circumstances): boolean {
  if (need.scope === 'joiner') return false; // Judged when the run was read; never left over.
  if (need.scope === 'page') return circumstances.evidence.shows(need.subject);
  return isNear(need.subject, candidate, circumstances);
}

function isNear(subject: string, candidate: Candidate, circumstances: Circumstances): boolean {
  const { reading, admitted, sides } = circumstances;
  const names = inReach(reading.candidates, candidate);
  if (isSide(subject)) {
    return names.some((other) => admitted.has(other) && sides.brings(other.topic.id, subject));
  }
  const isCued = inReach(reading.cues, candidate).some(({ group }) => group === subject);
  return isCued || names.some(({ topic }) => topic.id === subject);
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
