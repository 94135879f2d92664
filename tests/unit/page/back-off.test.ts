import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createBackOff } from '@/page/back-off';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** Change something every so often, for so long, ms; gives when it was served, at once or late. */
function servedAt(every: number, length: number, rest = 0): number[] {
  const start = performance.now();
  const served: number[] = [];
  const serve = () => served.push(performance.now() - start);
  const stop = new AbortController();
  const backOff = createBackOff<object>(serve, stop.signal);
  const clock = {};
  for (let at = 0; at < length; at += every) {
    if (backOff.admits(clock)) serve();
    vi.advanceTimersByTime(every);
  }
  vi.advanceTimersByTime(rest);
  stop.abort();
  return served;
}

describe('what changes', () => {
  test('a few times is served every time', () => {
    expect(servedAt(10, 40)).toEqual([0, 10, 20, 30]);
  });

  test('seldom is served every time', () => {
    expect(servedAt(5000, 50_000)).toHaveLength(10);
  });

  test('ten times a second for ten minutes is served in longer and longer intervals', () => {
    const served = servedAt(100, 600_000);
    const gaps = served.slice(4).map((at, index) => at - (served[index + 3] as number));
    expect(served.length).toBeLessThan(40);
    expect(gaps).toEqual(gaps.toSorted((a, b) => a - b));
    expect(gaps.at(-1)).toBeLessThanOrEqual(30_200);
  });

  test('for a long time is served for the last time when it has come to rest', () => {
    const served = servedAt(100, 60_000, 2000);
    expect(served.at(-1)).toBeGreaterThan(60_000);
    expect(served.filter((at) => at > 60_000)).toHaveLength(1);
  });

  test('in a burst is served at once, and once more after it', () => {
    const served = servedAt(1, 200, 5000);
    expect(served.filter((at) => at < 200)).toEqual([0, 1, 2, 3]);
    expect(served).toHaveLength(5);
  });

  test('is told to wait from the first change that is put off', () => {
    const served: object[] = [];
    const backOff = createBackOff<object>((key) => served.push(key), new AbortController().signal);
    const clock = {};
    expect([1, 2, 3, 4, 5, 6].map(() => backOff.admits(clock))).toEqual([
      ...[true, true, true, true],
      ...[false, false],
    ]);
    expect(backOff.isWaiting(clock)).toBe(true);
    expect(backOff.isWaiting({})).toBe(false);
    vi.advanceTimersByTime(5000);
    expect(served).toEqual([clock]);
    expect(backOff.isWaiting(clock)).toBe(false);
  });

  test('is not served any more once it is over', () => {
    const stop = new AbortController();
    const served: object[] = [];
    const backOff = createBackOff<object>((key) => served.push(key), stop.signal);
    const clock = {};
    for (let change = 0; change < 10; change += 1) backOff.admits(clock);
    stop.abort();
    vi.advanceTimersByTime(60_000);
    expect(served).toEqual([]);
  });
});
