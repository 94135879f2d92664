import type { ComponentChild } from 'preact';
import type { SheetClaim, SheetConflict } from '@/data/fact-sheet';
import { ClaimItem } from './ClaimItem';
import { formatDate } from './format-date';
import { sheetText } from './sheet-strings';
import { IN_ENGLISH } from './text-language';

/** What else can be done with a claim, as far as the place it is shown in allows. */
export interface ClaimTools {
  /** Leads to a claim by itself. */
  onClaim?: ((id: string) => void) | undefined;
  /** Further tools for a claim, printed at its end. */
  claimTools?: ((claim: SheetClaim) => ComponentChild) | undefined;
}

interface SheetClaimItemProps extends ClaimTools {
  claim: SheetClaim;
  /** Those that the claim is part of. */
  conflicts: readonly SheetConflict[];
  onConflict(id: string): void;
}

/** A claim of a fact sheet, with the way to the disputes it is part of. */
export function SheetClaimItem({ claim, conflicts, onConflict, ...tools }: SheetClaimItemProps) {
  return (
    <ClaimItem claim={claim}>
      {conflicts.map(({ id, question }) => (
        <p key={id} class="to-dispute">
          <span class="label">{sheetText.disputes.pointer}</span>{' '}
          <button type="button" class="text-button" {...IN_ENGLISH} onClick={() => onConflict(id)}>
            {question}
          </button>
        </p>
      ))}
      <Tools claim={claim} {...tools} />
    </ClaimItem>
  );
}

function Tools({ claim, onClaim, claimTools }: ClaimTools & { claim: SheetClaim }) {
  if (!onClaim && !claimTools) return null;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for what is filled in.
    <div
      class="claim-tools"
      role="group"
      aria-label={sheetText.tools.label(formatDate(claim.date))}
    >
      {onClaim && (
        <button type="button" class="text-button" onClick={() => onClaim(claim.id)}>
          {sheetText.tools.open}
        </button>
      )}
      {claimTools?.(claim)}
    </div>
  );
}
