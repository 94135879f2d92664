import type { RefObject } from 'preact';
import { claimElementId } from './claim-element';
import { conflictElementId } from './SheetDispute';
import { type SectionName, sectionElementId } from './sheet-sections';
import { useWayTo } from './use-way-to';

/** Ways within a fact sheet: each brings what it leads to into view, and the focus to it. */
export interface WaysInSheet {
  toClaim(id: string): void;
  toConflict(id: string): void;
  /** Unfolds it on the way. */
  toSection(name: SectionName): void;
}

/** The ways within the sheet in `place`; `reveal` has a claim shown that a filter keeps back. */
export function useWaysInSheet(
  place: RefObject<HTMLElement | null>,
  reveal: (claimId: string) => void,
): WaysInSheet {
  const go = useWayTo(place);
  return {
    toClaim(id) {
      reveal(id);
      go(claimElementId(id));
    },
    toConflict: (id) => go(conflictElementId(id)),
    toSection(name) {
      const id = sectionElementId(name);
      place.current?.querySelector<HTMLElement>(`#${id}[aria-expanded="false"]`)?.click();
      go(id);
    },
  };
}
