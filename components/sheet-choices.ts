/** What the claims of one sheet can be narrowed down by. */
import type { SheetClaim } from '@/data/fact-sheet';
import { type ClaimFilter, isWanted, NO_FILTER } from './claim-filter';
import type { Choices } from './FilterPanel';
import { standpointChoices, statusChoices } from './filter-choices';
import { sheetText } from './sheet-strings';

const NO_TOPICS = new Map(); // A sheet's claims are not narrowed down by kinds of topics.

/** The claims of a sheet that a filter lets through. */
export function wantedClaims(claims: readonly SheetClaim[], filter: ClaimFilter): SheetClaim[] {
  return claims.filter((claim) => isWanted(claim, filter, NO_TOPICS));
}

/** Every choice with the number of facts it would leave beside what is chosen in other groups; no group that tells nothing apart. */
export function sheetChoices(claims: readonly SheetClaim[], filter: ClaimFilter): Choices {
  const groups = { statuses: statusChoices(claims), standpoints: standpointChoices(claims) };
  const left = (beside: ClaimFilter, group: string, value: string) =>
    wantedClaims(claims, { ...beside, [group]: [value] }).length;
  const counted = Object.entries(groups)
    .filter(([group, choices]) =>
      choices.some(({ value }) => left(NO_FILTER, group, value) < claims.length),
    )
    .map(([group, choices]) => [
      group,
      choices.map(({ value, name }) => ({
        value,
        name: sheetText.choice(name, left(filter, group, value)),
      })),
    ]);
  return Object.fromEntries(counted);
}
