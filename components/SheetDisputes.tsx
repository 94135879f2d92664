import type { FactSheet } from '@/data/fact-sheet';
import { SheetDispute } from './SheetDispute';
import { SheetSection } from './SheetSection';
import { sheetText } from './sheet-strings';

interface SheetDisputesProps {
  sheet: FactSheet;
  /** Whether some claims are not shown just now. */
  isNarrowed: boolean;
  onClaim(id: string): void;
}

/** Every question of a sheet on which accounts differ, once and whole, whatever of its claims is shown. */
export function SheetDisputes({ sheet, isNarrowed, onClaim }: SheetDisputesProps) {
  return (
    <SheetSection name="disputes" count={sheet.conflicts.length}>
      {isNarrowed && <p class="hint">{sheetText.disputes.whole}</p>}
      {sheet.conflicts.map((conflict) => (
        <SheetDispute key={conflict.id} {...{ conflict, onClaim }} claims={sheet.claims} />
      ))}
    </SheetSection>
  );
}
