import { readFileSync } from 'node:fs';
import { decode } from '@/scripts/command-line/decode';
import type { LabelledItem } from './labelled-item';
import { parseLabelledLines } from './labelled-lines';
import { parseLabelledText } from './labelled-text';
import type { Topics } from './topics';

/** A file of labelled texts. */
export interface LabelledSource {
  readonly path: string;
  /** What it is called in reports. */
  readonly name: string;
}

/** The items of these files, `.jsonl` or our own format; throws one error that lists every fault with file and line. */
export function readLabelled(files: readonly LabelledSource[], topics: Topics): LabelledItem[] {
  const faults: string[] = [];
  const items = files.flatMap(({ path, name }) => {
    const text = decode(readFileSync(path));
    if (text === undefined) {
      faults.push(`${name}: is not UTF-8; save it as UTF-8.`);
      return [];
    }
    const parse = /\.jsonl$/i.test(name) ? parseLabelledLines : parseLabelledText;
    const read = parse(text, name, topics);
    faults.push(...read.faults.map(({ line, what }) => `${name}:${line}: ${what}.`));
    return read.items;
  });
  if (faults.length > 0)
    throw new Error(`${faults.join('\n')}\n${faults.length} fault(s); nothing was evaluated.`);
  return items;
}
