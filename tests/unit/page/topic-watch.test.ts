import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createTopicWatch } from '@/page/topic-watch';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function watched() {
  const page = new Set<string>();
  const signal = new AbortController();
  let told = 0;
  const watch = createTopicWatch(
    () => new Set(page),
    () => {
      told += 1;
    },
    signal.signal,
  );
  function change(...topics: string[]): number {
    page.clear();
    for (const topic of topics) page.add(topic);
    watch.look();
    vi.runAllTimers();
    return told;
  }
  return { change, watch, told: () => told, stop: () => signal.abort() };
}

test('a page that mentions nothing is never told of', () => {
  const { change, stop, told } = watched();
  expect(change()).toBe(0);
  stop();
  expect(told()).toBe(0);
});

test('topics are told of when they come, change and go, but not for more of the same', () => {
  const { change } = watched();
  expect(change('khan')).toBe(1);
  expect(change('khan')).toBe(1);
  expect(change('khan', 'kim')).toBe(2);
  expect(change('kim', 'ghauri')).toBe(3);
  expect(change()).toBe(4);
  expect(change()).toBe(4);
});

test('many changes at once are told once', () => {
  const { change, watch, told } = watched();
  change('khan');
  for (let times = 0; times < 50; times++) watch.look();
  vi.runAllTimers();
  expect(told()).toBe(1);
});

test('the end of marking is told where there was something, and nothing after it', () => {
  const { change, watch, stop, told } = watched();
  change('khan');
  watch.look();
  stop();
  vi.runAllTimers();
  expect(told()).toBe(2);
});
