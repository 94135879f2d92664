import type { SheetClaim } from '@/data/fact-sheet';
import type { Citation } from '@/data/schema';

/** A claim to be cited, with our own line on it: what it says, who says so, its status and the edition. */
export interface CitedClaim {
  readonly claim: Pick<SheetClaim, 'id' | 'citations'>;
  readonly line: string;
}

/** What a citation needs to know beside the claim. */
export interface CiteContext {
  /** The reader's day, ISO 8601: when the sources were looked at. */
  readonly accessed: string;
  readonly words: CiteWords;
}

/** The words that citations need, in the reader's language. */
export interface CiteWords {
  /** Whether a source bears a claim out. */
  readonly relation: Record<Citation['relation'], string>;
  /** Said of a source that is known through another one only. */
  readonly secondHand: string;
  /** Said where the formats for programs cannot mark a date as approximate. */
  readonly about: (date: string) => string;
  /** Stands before what goes into the reader's own text, where a style has that beside its list. */
  readonly inText: string;
}
