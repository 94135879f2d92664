import { type Annotator, annotateText } from './annotator';
import type { Outcome } from './outcome';
import { isBlank, parseTextLine } from './text-line';

/** Annotate JSONL line by line; a broken line is a fault that names it, and the next is read all the same. */
export async function* annotateLines(
  name: string,
  lines: AsyncIterable<Uint8Array>,
  annotator: Annotator,
): AsyncGenerator<Outcome> {
  let number = 0;
  for await (const bytes of lines) {
    number += 1;
    if (!isBlank(bytes)) yield annotateLine(`${name}:${number}`, bytes, annotator);
  }
}

function annotateLine(place: string, bytes: Uint8Array, annotator: Annotator): Outcome {
  const read = parseTextLine(bytes);
  if ('fault' in read) {
    const cure = 'Write it as {"id": "…", "text": "…"} in UTF-8, or take it out.';
    return { fault: `${place}: this line ${read.fault}. ${cure}` };
  }
  const { id, text } = read;
  return { line: JSON.stringify({ id, mentions: annotateText(text, annotator) }) };
}
