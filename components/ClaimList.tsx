import type { SheetClaim } from '@/data/fact-sheet';
import { ClaimItem } from './ClaimItem';
import type { PlacedConflicts } from './claim-order';

interface ClaimListProps {
  claims: readonly SheetClaim[];
  placed: PlacedConflicts;
  /** All claims of the sheet, from which conflicts draw their evidence. */
  allClaims: readonly SheetClaim[];
  label?: string;
  id?: string;
}

/** Claims in order of time, each with the conflicts that belong beside it. */
export function ClaimList({ claims, placed, allClaims, label, id }: ClaimListProps) {
  return (
    <ol class="claims" id={id} aria-label={label}>
      {claims.map((claim) => (
        <ClaimItem
          key={claim.id}
          claim={claim}
          conflicts={placed.beside.get(claim.id) ?? []}
          mentioned={placed.mentioned.get(claim.id) ?? []}
          claims={allClaims}
        />
      ))}
    </ol>
  );
}
