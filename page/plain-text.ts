import type { TextRun } from './text-run';

/** The paragraphs of a document that is plain text, where an empty line is all that parts them. */
export function* paragraphsOf(node: Text): Generator<TextRun> {
  let start = 0;
  for (const { 0: gap, index } of node.data.matchAll(/\n[^\S\n]*\n\s*/g)) {
    yield { text: node.data.slice(start, index), parts: [{ node, start: -start }] };
    start = index + gap.length;
  }
  yield { text: node.data.slice(start), parts: [{ node, start: -start }] };
}
