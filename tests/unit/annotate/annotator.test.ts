import { describe, expect, test } from 'vitest';
import { annotateText } from '@/scripts/annotate/annotator';
import { finder } from '@/tests/fakes/real-lexicon';

/** Reads as: [what is tested, the text, the words marked in it]. */
const CASES: [name: string, text: string, quotes: string[]][] = [
  ['paragraphs', 'KOMID was there.\n\nSo was A.Q. Khan.', ['A.Q. Khan']],
  ['line ends of Windows', 'One.\r\n\r\nSo was A.Q. Khan.\r\n', ['A.Q. Khan']],
  ['a name over a line end', 'one of A.Q.\nKhan and others', ['A.Q.\nKhan']],
  ['no name over the end of a paragraph', 'one of A.Q.\n\nKhan and others', []],
  ['blanks and nothing else', '\n\n \n\n', []],
  ['nothing', '', []],
];

describe('the annotations of a plain text', () => {
  test.each(CASES)('are right with %s', (_name, text, quotes) => {
    const found = annotateText(text, { finder, every: true }).filter(
      ({ topic }) => topic === 'aq-khan',
    );
    expect(found.map((one) => one.text)).toEqual(quotes);
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(quotes);
  });

  test('are every mention, or the first of each topic', () => {
    const text = 'A.Q. Khan\n\nA.Q. Khan';
    expect(annotateText(text, { finder, every: true })).toHaveLength(2);
    expect(annotateText(text, { finder, every: false })).toEqual([
      { start: 0, end: 9, topic: 'aq-khan', text: 'A.Q. Khan' },
    ]);
  });
});
