import type { FactSheet } from '@/data/schema';

/** One claim of a fact sheet, its sources joined in. */
export type SheetClaim = FactSheet['claims'][number];

/** One source of a claim or of a version, with the link that leads to the passage. */
export type SheetCitation = SheetClaim['citations'][number];

/** How far the reading of a fact sheet has come. */
export type SheetState =
  | { readonly kind: 'loading' }
  | { readonly kind: 'ready'; readonly sheet: FactSheet }
  | { readonly kind: 'missing' }
  | { readonly kind: 'failed'; readonly reason: string };
