import { describe, expect, test } from 'vitest';
import { editionsSince } from '@/data/editions';
import { edition } from './small-content';

const EDITIONS = [3, 2, 1].map((version) => edition({ version }));

/** Reads as: [the version last seen, the versions that are news]. */
const NEWS: readonly (readonly [seen: number | undefined, news: readonly number[]])[] = [
  [undefined, []],
  [0, [3, 2, 1]],
  [1, [3, 2]],
  [2, [3]],
  [3, []],
  // A reader who went back to an older build.
  [4, []],
];

describe('editionsSince', () => {
  test.each(NEWS)('after version %s: %j', (seen, news) => {
    expect(editionsSince(EDITIONS, seen).map(({ version }) => version)).toEqual(news);
  });

  test('has no news where there is no edition', () => {
    expect(editionsSince([], 1)).toEqual([]);
  });
});
