import type { SheetCitation, SheetClaim } from '@/data/fact-sheet';
import type { Citation } from '@/data/schema';
import type { Content } from './content';

/** What the parts of a join share: the content, and its claims and citations once joined. */
export interface Joinery {
  readonly content: Content;
  readonly claims: ReadonlyMap<string, SheetClaim>;
  /** Joins a citation with its source; throws where there is no such source. */
  readonly cite: (citation: Citation) => SheetCitation;
}
