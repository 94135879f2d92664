import { describe, expect, test } from 'vitest';
import { formatTables } from '@/scripts/evaluation/format-table';
import { falseMarksOf, formatMistakes, missesOf } from '@/scripts/evaluation/mistakes';
import { pairUp } from '@/scripts/evaluation/score';
import { tabulate } from '@/scripts/evaluation/tables';
import { itemOf, label, topics } from './items';

const met = itemOf([label('aq-khan', 0, 9)], { why: 'scope: a diary' });
const missed = itemOf([label('karachi', 0, 7), label('komid', 9, 14)], {
  id: 'ko-1',
  file: 'ko.txt',
  lang: 'ko',
  genre: 'blog',
});
const negative = itemOf([], { id: 'en-2', genre: 'negative' });
const items = [met, missed, negative];
const outcomes = [
  ...pairUp(met, [label('aq-khan', 0, 9)]),
  ...pairUp(missed, [label('komid', 9, 12)]),
  ...pairUp(negative, [label('komid', 1, 2)]),
];

describe('the tables', () => {
  test('count in total and by file, language, tier, kind, genre and scope', () => {
    const tables = tabulate(items, outcomes, topics);
    const counts = tables.map(({ title, rows }) => [
      title,
      ...rows.map(({ name, labels, predictions }) => `${name} ${labels} ${predictions}`),
    ]);
    expect(counts).toEqual([
      ['Total', 'all 3 3'],
      ['By file', 'en.txt 1 2', 'ko.txt 2 1'],
      ['By language', 'en 1 2', 'ko 2 1'],
      ['By tier', 'contextual 1 0', 'distinctive 2 3'],
      ['By kind of topic', 'organisation 1 2', 'person 1 1', 'place 1 0'],
      ['By genre', 'blog 2 1', 'negative 0 1', 'news 1 1'],
      ['Items whose why starts with "scope"', 'rest 2 2', 'scope 1 1'],
    ]);
  });

  test('are printed in columns', () => {
    const [, , byLanguage, byTier] = tabulate(items, outcomes, topics);
    expect(byLanguage && byTier && formatTables([byLanguage, byTier])).toBe(
      [
        'By language    labels  predictions      P      R     F1  exact P      R     F1',
        '  en                1            2  0.500  1.000  0.667    0.500  1.000  0.667',
        '  ko                2            1  1.000  0.500  0.667    0.000  0.000  0.000',
        '',
        'By tier        labels  predictions      P      R     F1  exact P      R     F1',
        '  contextual        1            0      –  0.000  0.000        –  0.000  0.000',
        '  distinctive       2            3  0.667  1.000  0.800    0.333  0.500  0.400',
      ].join('\n'),
    );
  });
});

describe('the mistakes', () => {
  const text = `${'a'.repeat(40)}😀${'b'.repeat(29)}KOMID\n\nsold${'c'.repeat(40)}`;
  const at = text.indexOf('KOMID');
  const item = itemOf([label('komid', at, at + 5)], { text, why: 'far in' });

  test('are told with item, topic, and the words around', () => {
    const misses = missesOf(pairUp(item, []));
    expect(formatMistakes('Misses', misses)).toBe(
      `Misses: 1\n  en-1  komid  …${'b'.repeat(29)}⟦KOMID⟧ ⏎ sold${'c'.repeat(24)}…  (far in)`,
    );
    expect(falseMarksOf(pairUp(item, []))).toEqual([]);
  });

  test('are misses and false marks', () => {
    const both = pairUp(item, [label('karachi', 0, 3)]);
    expect(missesOf(both).map(({ quote, place }) => [quote, place])).toEqual([
      ['KOMID', 'en.txt:1'],
    ]);
    expect(falseMarksOf(both).map(({ quote, before }) => [quote, before])).toEqual([['aaa', '']]);
    expect(formatMistakes('False marks', [])).toBe('False marks: 0');
  });
});
