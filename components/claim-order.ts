/** Which claims stand where. Order is always time; what opens a card is the editors' choice, or else the evidence. */
import type { FactSheet, SheetClaim, SheetConflict } from '@/data/fact-sheet';
import type { Status } from '@/data/schema';
import { yearOf } from './format-date';
import { groupBy } from './group-by';
import { strings } from './strings';

/** A stretch of time and the claims that begin in it. */
export interface Period {
  readonly label: string;
  readonly claims: readonly SheetClaim[];
}

/** Which conflicts are set out beside which claim, which are only pointed to, and which found no claim. */
export interface PlacedConflicts {
  readonly beside: ReadonlyMap<string, readonly SheetConflict[]>;
  readonly mentioned: ReadonlyMap<string, readonly SheetConflict[]>;
  readonly rest: readonly SheetConflict[];
}

/** What is documented opens a card before what is reported, and that before what is only said. */
const EVIDENCE: Record<Status, number> = { documented: 0, reported: 1, claimed: 2, disputed: 2 };

/**
 * The claims a card opens with, in order of time. The editors' choice comes first; places it leaves
 * are filled with claims about this topic before those it is only a part of, and of these with the
 * best evidenced. What is only claimed and what is disputed count alike.
 */
export function openingClaims(
  { claims, topic, topicId }: FactSheet,
  limit: number,
): readonly SheetClaim[] {
  const choice = topic.opening ?? [];
  const rank = ({ id, topics, status }: SheetClaim) =>
    choice.includes(id) ? -1 : (topics[0] === topicId ? 0 : 10) + EVIDENCE[status];
  const chosen = claims.toSorted((a, b) => rank(a) - rank(b));
  const opening = new Set(chosen.slice(0, limit));
  return claims.filter((claim) => opening.has(claim));
}

/** Claims by the decade they begin in; those without an end date describe no decade and come last. */
export function byPeriod(claims: readonly SheetClaim[]): readonly Period[] {
  const isOpen = ({ date }: SheetClaim) => date.end === null;
  const decades = groupBy(
    claims.filter((claim) => !isOpen(claim)),
    ({ date }) => yearOf(date) - (yearOf(date) % 10),
  );
  const periods = [...decades].map(([year, dated]) => ({
    label: strings.sheet.decade(year),
    claims: dated,
  }));
  const open = claims.filter(isOpen);
  return open.length > 0 ? [...periods, { label: strings.sheet.openEnded, claims: open }] : periods;
}

/** Give each conflict its place: set out beside the first claim it concerns, pointed to from later ones. */
export function placeConflicts(
  claims: readonly SheetClaim[],
  conflicts: readonly SheetConflict[],
): PlacedConflicts {
  const beside = new Map<string, SheetConflict[]>();
  const mentioned = new Map<string, SheetConflict[]>();
  const rest: SheetConflict[] = [];
  for (const conflict of conflicts) {
    const concerned = new Set(conflict.claims);
    const [first, ...later] = claims.filter((claim) => concerned.has(claim.id));
    if (first === undefined) rest.push(conflict);
    else append(beside, first.id, conflict);
    for (const claim of later) append(mentioned, claim.id, conflict);
  }
  return { beside, mentioned, rest };
}

function append<Key, Value>(lists: Map<Key, Value[]>, key: Key, value: Value): void {
  lists.set(key, [...(lists.get(key) ?? []), value]);
}
