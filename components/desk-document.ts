import type { desk } from './desk-strings';
import type { FoundTopic } from './TopicList';

/** Why a document cannot be read. */
export type DeskProblem = keyof typeof desk.problem;

/** A document on the desk. */
export interface DeskDocument {
  readonly name: string;
  readonly format: keyof typeof desk.format;
  /** Of a PDF: its pages, and how many have been read so far. */
  readonly pages?: { readonly count: number; readonly read: number } | undefined;
  readonly encoding?: { readonly name: string; readonly isGuess: boolean } | undefined;
  /** How many pictures and frames are not shown. */
  readonly leftOut: number;
  /** Something is wrong with it, though it can be shown. */
  readonly problem?: DeskProblem | undefined;
}

/** A topic that a document mentions, and on which of its pages. */
export interface DeskTopic extends FoundTopic {
  /** From 1, in order; none where the document has no pages. */
  readonly pages: readonly number[];
}

/** What has been found in the document so far. */
export interface DeskFindings {
  readonly isWhole: boolean;
  readonly items: readonly DeskTopic[];
  readonly hasFailed?: true;
}

/** What is on the desk. */
export type DeskState =
  | { readonly kind: 'empty'; readonly problem?: DeskProblem | undefined }
  | { readonly kind: 'opening'; readonly name: string }
  | { readonly kind: 'locked'; readonly name: string; readonly wasWrong: boolean }
  | { readonly kind: 'open'; readonly document: DeskDocument; readonly findings: DeskFindings };
