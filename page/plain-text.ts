import { looksLikeHeading } from '@/matching/headings';
import type { TextRun } from './text-run';

/** The paragraphs of a document that is plain text, where an empty line is all that parts them. */
export function* paragraphsOf(node: Text): Generator<TextRun> {
  const { data } = node;
  let start = 0;
  for (const { 0: gap, index } of data.matchAll(/\n[^\S\n]*\n\s*/g)) {
    yield paragraph(node, start, index);
    start = index + gap.length;
  }
  yield paragraph(node, start, data.length);
}

function paragraph(node: Text, start: number, end: number): TextRun {
  const text = node.data.slice(start, end);
  const isHeading = looksLikeHeading(text, end === node.data.length);
  return { text, parts: [{ node, start: -start }], ...(isHeading && { isHeading }) };
}
