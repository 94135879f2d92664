import { describe, expect, test } from 'vitest';
import { parseLabelledText } from '@/scripts/evaluation/labelled-text';
import { label, topics } from './items';

function parse(...lines: string[]) {
  return parseLabelledText(lines.join('\n'), 'tests/labelled/zh-Hans.txt', topics);
}

/** Reads as: [what is wrong, the lines of the file, the line and words of the fault]. */
const FAULTS: [name: string, lines: string[], line: number, what: string][] = [
  ['text before the first item', ['', 'a', '# a news', 'b'], 2, 'this stands in no item'],
  ['text and no item', ['a'], 1, 'above its text, write `# id genre`'],
  ['a header without a genre', ['# a', 'b'], 1, 'write `# id genre`'],
  ['a header with more', ['# a news because', 'b'], 1, 'or `# id genre why: …`'],
  ['a genre there is not', ['# a newz', 'b'], 1, 'there is no genre newz; choose of news'],
  ['an id twice', ['# a news', 'b', '# a blog', 'c'], 3, 'the id a stands on line 1 already'],
  ['an item without text', ['# a news', ' ', '# b news', 'c'], 1, 'the item a has no text'],
  ['a topic there is not', ['# a news', '', 'b', '[[c|kq-ahn]]'], 4, 'there is no topic "kq-ahn"'],
  ['a component', ['# a news', '[[b|pakistan]]'], 2, 'pakistan is a component'],
  ['a label without a topic', ['# a news', '[[b]]'], 2, '[[b]] names no topic'],
  ['a label of nothing', ['# a news', '[[|komid]]'], 2, '[[|komid]] mentions nothing'],
  ['a blank in a label', ['# a news', '[[b |komid]]'], 2, 'begins or ends with a blank'],
  [
    'a label over paragraphs',
    ['# a news', 'b', '[[c', '', 'd|komid]]'],
    3,
    'runs over the end of a paragraph',
  ],
  ['a label left open', ['# a news', 'b [[c', 'd'], 2, 'this [[ opens a label that is not closed'],
  ['a label in a label', ['# a news', '[[b [[c|komid]]|komid]]'], 2, 'not closed before the next'],
  ['a label never opened', ['# a news', 'b', 'c|komid]]'], 3, 'this ]] closes no label'],
  ['a label in a negative', ['# a negative', '[[b|komid]]'], 1, 'a negative item holds no mention'],
];

describe('a file of labelled texts', () => {
  test('holds items: id, genre, why, text without its mark-up, and labels', () => {
    const { items, faults } = parse(
      '\ufeff# a-1 news why: scope: a digest',
      '',
      '  [[汗|aq-khan]]说 [x] [[K\u200bOMID|komid]]。',
      '#NorthKorea',
      '',
      '[[a|b|komid]]',
      ' ',
      '',
      '# a-2 negative\r',
      'nothing\r',
      'at all\r',
      '',
    );
    expect(faults).toEqual([]);
    const text = '  汗说 [x] K\u200bOMID。\n#NorthKorea\n\na|b';
    const at = text.length - 3;
    expect(items).toEqual([
      {
        id: 'a-1',
        file: 'tests/labelled/zh-Hans.txt',
        line: 1,
        lang: 'zh-Hans',
        genre: 'news',
        why: 'scope: a digest',
        text,
        labels: [label('aq-khan', 2, 3), label('komid', 9, 15), label('komid', at, at + 3)],
      },
      expect.objectContaining({ id: 'a-2', line: 9, text: 'nothing\nat all', labels: [] }),
    ]);
  });

  test.each(FAULTS)('with %s has a fault, with its line and cause', (_name, lines, line, what) => {
    const { faults } = parse(...lines);
    expect(faults[0]).toEqual({ line, what: expect.stringContaining(what) });
  });
});
