import { describe, expect, test } from 'vitest';
import { parseLabelledLines } from '@/scripts/evaluation/labelled-lines';
import { label, topics } from './items';

const GOOD = { id: 'a', lang: 'en', genre: 'news', text: 'KOMID, Karachi', mentions: [] };

function parse(...lines: object[]) {
  return parseLabelledLines(
    lines.map((line) => JSON.stringify(line)).join('\n'),
    'a.jsonl',
    topics,
  );
}

/** Reads as: [what is wrong, what the line has instead, the words of the fault]. */
const FAULTS: [name: string, line: object, what: string][] = [
  ['no text', { text: undefined }, 'text: Invalid key: Expected "text"'],
  [
    'an offset that is no number',
    { mentions: [{ ...label('komid', 0, 5), start: '0' }] },
    'mentions.0.start:',
  ],
  ['a topic there is not', { mentions: [label('komit', 0, 5)] }, 'there is no topic "komit"'],
  ['an empty mention', { mentions: [label('komid', 5, 5)] }, 'komid at 5 to 5 is empty'],
  ['a mention too far', { mentions: [label('komid', 9, 15)] }, 'the text, which has 14 UTF-16'],
  [
    'mentions that overlap',
    { mentions: [label('karachi', 4, 14), label('komid', 0, 5)] },
    'the mention of karachi at 4 to 14 overlaps the one of komid',
  ],
  ['a genre there is not', { genre: 'newz' }, 'there is no genre newz'],
];

describe('a JSONL file of labelled texts', () => {
  test('holds an item on each line, its labels in order', () => {
    const mentions = [label('karachi', 7, 14), label('komid', 0, 5)];
    const { items, faults } = parse({ ...GOOD, mentions, why: 'order', more: 1 });
    expect(faults).toEqual([]);
    const { mentions: _mentions, ...rest } = GOOD;
    expect(items).toEqual([
      { ...rest, file: 'a.jsonl', line: 1, why: 'order', labels: mentions.toReversed() },
    ]);
  });

  test.each(FAULTS)('with %s has a fault, with its line and cause', (_name, line, what) => {
    const { faults } = parse(GOOD, { ...GOOD, id: 'b', ...line });
    expect(faults).toEqual([{ line: 2, what: expect.stringContaining(what) }]);
  });

  test('that is not JSON has a fault', () => {
    const { faults } = parseLabelledLines(`\n${JSON.stringify(GOOD)}\n{`, 'a.jsonl', topics);
    expect(faults).toEqual([{ line: 3, what: expect.stringMatching(/^not JSON: /) }]);
  });
});
