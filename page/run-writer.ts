import type { TextPart, TextRun } from './text-run';

/** Puts the texts of a block together as runs. */
export interface RunWriter {
  readonly runs: readonly TextRun[];
  text(node: Text): void;
  /** What stands in the line for an element. */
  sign(sign: string): void;
  /** Take back the last unit written. */
  drop(): void;
  /** What comes next is no part of this run. */
  end(): void;
}

/** A writer that has written nothing. */
export function createRunWriter(): RunWriter {
  const runs: TextRun[] = [];
  let text = '';
  let parts: TextPart[] = [];
  return {
    runs,
    text(node) {
      if (node.data !== '') parts.push({ node, start: text.length });
      text += node.data;
    },
    sign(sign) {
      text += sign;
    },
    drop() {
      text = text.slice(0, -1);
    },
    end() {
      if (parts.length > 0) runs.push({ text, parts });
      text = '';
      parts = [];
    },
  };
}
