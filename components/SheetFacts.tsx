import type { ComponentChild } from 'preact';
import type { SheetClaim } from '@/data/fact-sheet';
import { PeriodRows } from './ClaimRows';
import { KnownWhen } from './KnownWhen';
import { LaterFacts } from './LaterFacts';
import { SheetFilter } from './SheetFilter';
import { SheetSection } from './SheetSection';
import { sheetText } from './sheet-strings';
import type { SheetClaims } from './use-sheet-claims';

interface SheetFactsProps {
  /** All claims of the sheet. */
  all: readonly SheetClaim[];
  facts: SheetClaims;
  published: string | undefined;
  isWide: boolean;
  item(claim: SheetClaim): ComponentChild;
}

/** The claims of a sheet by period, as far as the reader wants them, and apart from them what came out later. */
export function SheetFacts({ all, facts, published, isWide, item }: SheetFactsProps) {
  const { claims, left, later, isApart, rows, filter, setFilter, setApart } = facts;
  const hasLater = claims.after.length + claims['told-later'].length > 0;
  return (
    <>
      <SheetSection name="facts" count={claims.known.length}>
        {published !== undefined && (
          <KnownWhen {...{ published, later, isApart }} onApart={setApart} />
        )}
        <SheetFilter {...{ claims: all, left, filter, isWide }} onFilter={setFilter} />
        {hasLater && claims.known.length === 0 && <p class="hint">{sheetText.known.none}</p>}
        <PeriodRows claims={claims.known} {...{ rows, item }} />
      </SheetSection>
      {published !== undefined && hasLater && <LaterFacts {...{ claims, published, rows, item }} />}
    </>
  );
}
