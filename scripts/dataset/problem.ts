import type { Content } from './content';

/** Something about the content that a rule does not let pass. */
export interface Problem {
  /** Relative to the folder `data`. */
  readonly file: string;
  /** The id of the entry, and the field where that is worth naming. */
  readonly at: string;
  readonly what: string;
  readonly cure: string;
}

/** One thing that must be true of the content: what breaks it, or nothing. */
export type Rule = (content: Content) => Problem[];
