import type { Evidence } from './evidence';
import type { Need } from './needs';
import type { Candidate, Reading } from './reading';
import type { Side, Sides } from './sides';

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
  const within = (other: { start: number; end: number }) => isWithinReach(candidate, other);
  if (isSide(subject)) {
    return [...admitted].some((other) => within(other) && sides.brings(other.topic.id, subject));
  }
  const isNamed = reading.candidates.some((other) => other.topic.id === subject && within(other));
  return isNamed || reading.cues.some((cue) => cue.group === subject && within(cue));
}

function isSide(subject: string): subject is Side {
  return subject === 'dprk' || subject === 'pakistan';
}

// A name is no evidence for itself: only what stands beside it counts.
function isWithinReach(candidate: Candidate, other: { start: number; end: number }): boolean {
  const isBeside = other.end <= candidate.start || other.start >= candidate.end;
  const isClose =
    other.start >= candidate.start - candidate.reach && other.end <= candidate.end + candidate.reach;
  return isBeside && isClose;
}
