/** Narrowing down claims: what readers choose, and which claims it leaves. */
import type { SheetClaim } from '@/data/fact-sheet';
import type { Standpoint, Status, Topic, TopicId, TopicKind } from '@/data/schema';
import { yearOf } from './format-date';

/** What a reader wants to see; of a group in which nothing is chosen, everything. */
export interface ClaimFilter {
  readonly statuses: readonly Status[];
  readonly standpoints: readonly Standpoint[];
  readonly kinds: readonly TopicKind[];
  /** Of sources, BCP 47. */
  readonly languages: readonly string[];
  /** First and last year, each on its own. */
  readonly from: number | undefined;
  readonly to: number | undefined;
}

/** A filter that lets everything through. */
export const NO_FILTER: ClaimFilter = {
  statuses: [],
  standpoints: [],
  kinds: [],
  languages: [],
  from: undefined,
  to: undefined,
};

/** Whether anything is chosen. */
export function isNarrowed({ from, to, ...groups }: ClaimFilter): boolean {
  return (
    from !== undefined || to !== undefined || Object.values(groups).some(({ length }) => length > 0)
  );
}

/** Whether a claim is one of those wanted; kinds are those of the topics it is about. */
export function isWanted(
  claim: SheetClaim,
  wanted: ClaimFilter,
  topics: ReadonlyMap<TopicId, Pick<Topic, 'kind'>>,
): boolean {
  const sources = claim.citations.map(({ source }) => source);
  return (
    isChosen(wanted.statuses, [claim.status]) &&
    isChosen(
      wanted.standpoints,
      sources.map(({ standpoint }) => standpoint),
    ) &&
    isChosen(
      wanted.languages,
      sources.map(({ language }) => language),
    ) &&
    isChosen(
      wanted.kinds,
      claim.topics.flatMap((id) => topics.get(id)?.kind ?? []),
    ) &&
    isInPeriod(claim, wanted)
  );
}

function isChosen<Value>(chosen: readonly Value[], values: readonly Value[]): boolean {
  return chosen.length === 0 || values.some((value) => chosen.includes(value));
}

// A span counts for every year it touches; one that goes on, for all after its start.
function isInPeriod(
  { date }: SheetClaim,
  { from = -Infinity, to = Infinity }: ClaimFilter,
): boolean {
  const first = yearOf(date);
  const last =
    date.end === undefined ? first : date.end === null ? Infinity : yearOf({ start: date.end });
  return last >= from && first <= to;
}
