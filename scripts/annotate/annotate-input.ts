import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { fileProblem, pathOf, readingProblem } from '@/scripts/command-line/file-problem';
import { linesOf } from '@/scripts/command-line/line-stream';
import { annotateLines } from './annotate-lines';
import { annotateStream } from './annotate-stream';
import { type Annotator, annotateBytes } from './annotator';
import type { Outcome } from './outcome';

/** Annotate what a word of the command line names: a file by its ending, or `-`, standard input. */
export async function* annotateInput(name: string, annotator: Annotator): AsyncGenerator<Outcome> {
  try {
    yield* name === '-'
      ? annotateStream(name, process.stdin, annotator)
      : annotateFile(name, pathOf(name), annotator);
  } catch (error) {
    yield { fault: readingProblem(error, name) };
  }
}

async function* annotateFile(
  name: string,
  path: string,
  annotator: Annotator,
): AsyncGenerator<Outcome> {
  const problem = fileProblem(path, name);
  if (problem !== undefined) yield { fault: problem };
  else if (/\.jsonl$/i.test(name))
    yield* annotateLines(name, linesOf(createReadStream(path)), annotator);
  else if (/\.html?$/i.test(name)) yield* annotatePage(name, await readFile(path), annotator);
  else yield annotateBytes(name, await readFile(path), annotator);
}

async function* annotatePage(
  name: string,
  bytes: Uint8Array,
  annotator: Annotator,
): AsyncGenerator<Outcome> {
  // Loaded for pages only: the DOM takes half a second, which a text need not wait for.
  const { annotateHtml } = await import('./annotate-html');
  for (const run of await annotateHtml(bytes, annotator))
    yield { line: JSON.stringify({ id: name, ...run }) };
}
