import * as v from 'valibot';
import { itemFaults } from './item-faults';
import type { Label, LabelledFile, LabelledItem, LineFault } from './labelled-item';
import { type Topics, topicFault } from './topics';

const Line = v.object({
  id: v.string(),
  lang: v.string(),
  genre: v.string(),
  why: v.optional(v.string()),
  text: v.string(),
  mentions: v.array(
    v.object({
      start: v.pipe(v.number(), v.integer(), v.minValue(0)),
      end: v.pipe(v.number(), v.integer()),
      topic: v.string(),
    }),
  ),
});

/** Read a JSONL file of labelled texts, lines of `{id, lang, genre, text, mentions: [{start, end, topic}], why?}`. */
export function parseLabelledLines(raw: string, file: string, topics: Topics): LabelledFile {
  const read = raw
    .split('\n')
    .flatMap((text, index) => (text.trim() === '' ? [] : [readLine(text, index + 1, topics)]));
  const items = read.flatMap(({ item }) => (item ? [{ ...item, file }] : []));
  return { items, faults: [...read.flatMap(({ faults }) => faults), ...itemFaults(items)] };
}

interface ReadLine {
  readonly item?: Omit<LabelledItem, 'file'>;
  readonly faults: readonly LineFault[];
}

function readLine(raw: string, line: number, topics: Topics): ReadLine {
  const json = parseJson(raw);
  if ('fault' in json) return { faults: [{ line, what: json.fault }] };
  const result = v.safeParse(Line, json.value);
  if (!result.success) {
    const faults = result.issues.map((issue) => `${v.getDotPath(issue) ?? 'it'}: ${issue.message}`);
    return { faults: faults.map((what) => ({ line, what })) };
  }
  const { mentions, ...rest } = result.output;
  const labels = mentions.toSorted((a, b) => a.start - b.start);
  const faults = labels.flatMap((label, index) => {
    const what = topicFault(label.topic, topics) ?? spanFault(label, labels[index - 1], rest.text);
    return what === undefined ? [] : [{ line, what }];
  });
  return { item: { ...rest, line, labels }, faults };
}

function parseJson(raw: string): { readonly value: unknown } | { readonly fault: string } {
  try {
    return { value: JSON.parse(raw) };
  } catch (error) {
    return { fault: `not JSON: ${(error as SyntaxError).message}` }; // All that parsing throws.
  }
}

function spanFault(
  { start, end, topic }: Label,
  before: Label | undefined,
  { length }: string,
): string | undefined {
  const place = `the mention of ${topic} at ${start} to ${end}`;
  if (start >= end) return `${place} is empty; end is where it ends, itself not in it`;
  if (end > length) return `${place} ends after the text, which has ${length} UTF-16 units`;
  if (before && start < before.end) return `${place} overlaps the one of ${before.topic} before it`;
  return undefined;
}
