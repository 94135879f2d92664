import type { FactSheet } from '@/data/fact-sheet';

/** How far the reading of a fact sheet has come. */
export type SheetState =
  | { readonly kind: 'loading' }
  | { readonly kind: 'ready'; readonly sheet: FactSheet }
  | { readonly kind: 'missing' }
  /** `unanswered`: nobody was there to read them; `orphaned`: the extension was updated or removed. */
  | {
      readonly kind: 'failed';
      readonly reason: string;
      readonly unanswered?: true;
      readonly orphaned?: true;
    };
