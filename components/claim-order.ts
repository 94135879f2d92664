/** Which claims stand where: by decade, and each beside the conflicts that concern it. */
import type { SheetClaim, SheetConflict } from '@/data/fact-sheet';
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
