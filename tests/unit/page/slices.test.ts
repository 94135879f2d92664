import { afterEach, expect, test, vi } from 'vitest';
import { inSlices } from '@/page/slices';

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

/** Do `count` steps of `stepMs` each; how long each slice holds the page's thread, ms of a clock of our own. */
async function slices(count: number, stepMs: number): Promise<number[]> {
  let now = 0;
  const ends: number[] = [];
  vi.spyOn(performance, 'now').mockImplementation(() => now);
  vi.stubGlobal('document', { hidden: false });
  vi.stubGlobal('scheduler', { yield: async () => void ends.push(now) });
  let left = count;
  await inSlices(() => {
    now += stepMs;
    left -= 1;
    return left > 0;
  }, new AbortController().signal);
  return [...ends, now].map((end, at) => end - (ends[at - 1] ?? 0));
}

test('a slice of steps shorter than 2 ms holds the page for less than 8', async () => {
  for (const stepMs of [0.1, 0.7, 1.9]) {
    const lengths = await slices(200, stepMs);
    expect(Math.max(...lengths)).toBeLessThan(8);
    expect(lengths.length).toBeLessThan((200 * stepMs) / 6 + 2); // And no shorter than it may be.
  }
});

test('a step that is long by itself has a slice of its own', async () => {
  expect(await slices(4, 30)).toEqual([30, 30, 30, 30]);
});
