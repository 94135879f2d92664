import { describe, expect, test } from 'vitest';
import { figuresOf } from '@/scripts/evaluation/figures';
import type { Label } from '@/scripts/evaluation/labelled-item';
import { pairUp } from '@/scripts/evaluation/score';
import { itemOf, label } from './items';

/** Reads as: [what is tested, labels, predictions, pairs met, pairs exact]. */
const CASES: [name: string, labels: Label[], predictions: Label[], met: number, exact: number][] = [
  ['the same span', [label('komid', 3, 8)], [label('komid', 3, 8)], 1, 1],
  ['a span that overlaps', [label('komid', 3, 8)], [label('komid', 7, 9)], 1, 0],
  ['a span around it', [label('komid', 3, 8)], [label('komid', 0, 9)], 1, 0],
  ['a span that only touches', [label('komid', 3, 8)], [label('komid', 8, 9)], 0, 0],
  ['another topic', [label('komid', 3, 8)], [label('karachi', 3, 8)], 0, 0],
  [
    'one prediction over two labels, which meets the first',
    [label('komid', 5, 9), label('komid', 0, 4)],
    [label('komid', 0, 9)],
    1,
    0,
  ],
  [
    'two predictions in one label, the first of which is used',
    [label('komid', 0, 9)],
    [label('komid', 6, 9), label('komid', 0, 2)],
    1,
    0,
  ],
  [
    'a prediction that the label before has left for the next',
    [label('komid', 0, 4), label('komid', 5, 9)],
    [label('komid', 3, 6), label('komid', 7, 9)],
    2,
    0,
  ],
  ['nothing at all', [], [], 0, 0],
];

describe('scoring', () => {
  test.each(CASES)('judges %s', (_name, labels, predictions, met, exact) => {
    const { overlap, exact: strict, ...counts } = figuresOf(pairUp(itemOf(labels), predictions));
    expect(counts).toEqual({ labels: labels.length, predictions: predictions.length });
    const share = (right: number, of: number) => (of === 0 ? undefined : right / of);
    const sum = labels.length + predictions.length;
    for (const [shares, right] of [
      [overlap, met],
      [strict, exact],
    ] as const) {
      expect(shares).toEqual({
        precision: share(right, predictions.length),
        recall: share(right, labels.length),
        f1: share(2 * right, sum),
      });
    }
  });
});
