import { linesOf } from '@/scripts/command-line/line-stream';
import { annotateLines } from './annotate-lines';
import { type Annotator, annotateBytes } from './annotator';
import type { Outcome } from './outcome';
import { isBlank, parseTextLine } from './text-line';

/**
 * Annotate a stream of unknown kind: JSONL where the first line that is not blank is an object with
 * `id` and `text`, and otherwise one text.
 */
export async function* annotateStream(
  name: string,
  stream: AsyncIterable<Uint8Array>,
  annotator: Annotator,
): AsyncGenerator<Outcome> {
  const lines = linesOf(stream);
  const begun = await takeFirst(lines);
  const all = concat(begun, lines);
  const first = parseTextLine(begun.at(-1) ?? new Uint8Array());
  if ('fault' in first) yield annotateBytes(name, await join(all), annotator);
  else yield* annotateLines(name, all, annotator);
}

/** The blank lines a stream begins with, and the first that is not. */
async function takeFirst(lines: AsyncIterator<Uint8Array>): Promise<Uint8Array[]> {
  const taken: Uint8Array[] = [];
  // By hand, because `for await` closes what it leaves early.
  for (let next = await lines.next(); !next.done; next = await lines.next()) {
    taken.push(next.value);
    if (!isBlank(next.value)) break;
  }
  return taken;
}

async function* concat(
  first: readonly Uint8Array[],
  rest: AsyncIterable<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  yield* first;
  yield* rest;
}

async function join(lines: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  for await (const line of lines) parts.push(line, Buffer.from('\n'));
  return Buffer.concat(parts.slice(0, -1));
}
