import type { SheetClaim } from '@/data/fact-sheet';
import { type ClaimFilter, isNarrowed, NO_FILTER } from './claim-filter';
import { FilterPanel } from './FilterPanel';
import { library } from './library-strings';
import { sheetChoices } from './sheet-choices';
import { sheetText } from './sheet-strings';

interface SheetFilterProps {
  /** All claims of the sheet. */
  claims: readonly SheetClaim[];
  /** How many of them the filter leaves. */
  left: number;
  filter: ClaimFilter;
  /** Whether there is room for the choices to stand open. */
  isWide: boolean;
  onFilter(filter: ClaimFilter): void;
}

/** What a sheet's claims can be narrowed down by, and what that leaves. */
export function SheetFilter({ claims, left, filter, isWide, onFilter }: SheetFilterProps) {
  const choices = sheetChoices(claims, filter);
  if (Object.keys(choices).length === 0) return null;
  return (
    <div class="sheet-filter">
      <details class="narrow" open={isWide || isNarrowed(filter)}>
        <summary>{library.filters}</summary>
        <FilterPanel {...{ choices, filter, onFilter }} />
      </details>
      <div role="status">
        {isNarrowed(filter) && left > 0 && (
          <p class="digest">{sheetText.shownOf(left, claims.length)}</p>
        )}
        {left === 0 && <p class="none-left">{sheetText.noneLeft}</p>}
      </div>
      {left === 0 && (
        <button type="button" class="show-everything" onClick={() => onFilter(NO_FILTER)}>
          {sheetText.showAll}
        </button>
      )}
    </div>
  );
}
