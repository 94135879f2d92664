import { useState } from 'preact/hooks';
import type { FactSheet } from '@/data/fact-sheet';
import { type ClaimFilter, NO_FILTER } from './claim-filter';
import { type ClaimsByTiming, claimsByTiming } from './claims-by-timing';
import { wantedClaims } from './sheet-choices';
import { type Rows, useRows } from './use-rows';

/** The claims of a sheet as the reader has set them out. */
export interface SheetClaims {
  readonly filter: ClaimFilter;
  /** Those that the filter leaves, by when they came out. */
  readonly claims: ClaimsByTiming;
  /** How many the filter leaves. */
  readonly left: number;
  /** How many of all came out later than the article. */
  readonly later: number;
  /** Whether those are set apart. */
  readonly isApart: boolean;
  readonly rows: Rows;
  setFilter(filter: ClaimFilter): void;
  setApart(isApart: boolean): void;
  /** Take back whatever keeps a claim of the sheet from being shown. */
  reveal(id: string): void;
}

/** The claims of `sheet`, set apart by the day of an article (ISO 8601) where there is one. */
export function useSheetClaims(sheet: FactSheet, published: string | undefined): SheetClaims {
  const [filter, setFilter] = useState(NO_FILTER);
  const [isApart, setApart] = useState(true);
  const rows = useRows();
  const wanted = wantedClaims(sheet.claims, filter);
  const all = claimsByTiming(sheet.claims, published);
  return {
    ...{ filter, isApart, rows, setFilter, setApart },
    claims: claimsByTiming(wanted, isApart ? published : undefined),
    left: wanted.length,
    later: all.after.length + all['told-later'].length,
    reveal(id) {
      if (!wanted.some((claim) => claim.id === id)) setFilter(NO_FILTER);
      rows.showAll();
    },
  };
}
