import type { Content } from './content';

/** What a problem is `at` where it concerns a file as a whole. */
export const WHOLE_FILE = 'the list';

/** Something about the content that a rule does not let pass. */
export interface Problem {
  /** Relative to the folder `data`. */
  readonly file: string;
  /** The entry, and where worth naming the path of the field in it: `first-flight, citations.0.source`. */
  readonly at: string;
  readonly what: string;
  readonly cure: string;
}

/** One thing that must be true of the content: what breaks it, or nothing. */
export type Rule = (content: Content) => Problem[];
