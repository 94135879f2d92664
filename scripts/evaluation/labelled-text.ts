/**
 * Our own format of labelled texts. Each item begins with a line `# id genre`, after which ` why: …`
 * may say what it is there to test; below it stands its text, with mentions written
 * `[[mentioned text|topic-id]]`. Blank lines around the text are not part of it, those within it part
 * its paragraphs. The name of the file is the language.
 */
import { itemFaults } from './item-faults';
import type { LabelledFile, LabelledItem, LineFault } from './labelled-item';
import { unmark } from './mark-up';
import { type Topics, topicFault } from './topics';

const HEADER = /^# (?<id>\S+) (?<genre>\S+)(?: why: (?<why>.*\S))?\s*$/;
const HEADER_FORM = 'write `# id genre`, or `# id genre why: …`';

/** Read a file of labelled texts in our own format. */
export function parseLabelledText(raw: string, file: string, topics: Topics): LabelledFile {
  const { sections, faults } = cut(raw.replace(/^\ufeff/, '').split(/\r?\n/));
  const lang = file.replace(/^.*[\\/]/, '').replace(/\.[^.]*$/, '');
  const read = sections.map((section) => readSection(section, topics));
  const items = read.flatMap(({ item }) => (item ? [{ ...item, file, lang }] : []));
  return {
    items,
    faults: [...faults, ...read.flatMap((one) => one.faults), ...itemFaults(items)],
  };
}

interface Section {
  readonly header: string;
  /** Of the header, from 1. */
  readonly line: number;
  readonly body: readonly string[];
}

function cut(lines: readonly string[]): { sections: Section[]; faults: LineFault[] } {
  const starts = [...lines.keys()].filter((index) => lines[index]?.startsWith('# '));
  const stray = lines.slice(0, starts[0] ?? lines.length).findIndex(isFilled);
  const what = `this stands in no item; above its text, ${HEADER_FORM}`;
  return {
    faults: stray < 0 ? [] : [{ line: stray + 1, what }],
    sections: starts.map((start, index) => ({
      header: lines[start] ?? '',
      line: start + 1,
      body: lines.slice(start + 1, starts[index + 1]),
    })),
  };
}

interface ReadSection {
  readonly item: Omit<LabelledItem, 'file' | 'lang'> | undefined;
  readonly faults: readonly LineFault[];
}

function readSection(section: Section, topics: Topics): ReadSection {
  const { line } = section;
  const { text, labels, faults } = readBody(section, topics);
  const { id, genre, why } = HEADER.exec(section.header)?.groups ?? {};
  if (id === undefined || genre === undefined) {
    const what = `a line that begins with # and a blank begins an item; ${HEADER_FORM}`;
    return { item: undefined, faults: [{ line, what }, ...faults] };
  }
  return { item: { id, line, genre, why, text, labels }, faults };
}

function readBody({ body, line }: Section, topics: Topics) {
  const first = Math.max(body.findIndex(isFilled), 0);
  const marked = body.slice(first, body.findLastIndex(isFilled) + 1).join('\n');
  const { text, labels, faults } = unmark(marked);
  const unknown = labels.flatMap(({ at, topic }) => {
    const what = topicFault(topic, topics);
    return what === undefined ? [] : [{ at, what }];
  });
  return {
    text,
    labels: labels.map(({ start, end, topic }) => ({ start, end, topic })),
    faults: [...faults, ...unknown].map(({ at, what }) => ({
      line: line + 1 + first + marked.slice(0, at).split('\n').length - 1,
      what,
    })),
  };
}

function isFilled(line: string): boolean {
  return line.trim() !== '';
}
