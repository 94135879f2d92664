import { expect, test } from 'vitest';
import { slopeOf } from '@/tests/bench/soak/slope';

test('a straight line has its slope, and no doubt about it', () => {
  const points = [0, 1, 2, 3, 4].map((step) => [step, 7 + 3 * step] as const);
  const { perStep, margin } = slopeOf(points);
  expect(perStep).toBeCloseTo(3);
  expect(margin).toBeCloseTo(0);
});

test('what scatters about a level has no slope that stands out', () => {
  const points = [5, 6, 5, 4, 5, 6, 4, 5].map((value, step) => [step, value] as const);
  const { perStep, margin } = slopeOf(points);
  expect(Math.abs(perStep)).toBeLessThan(margin);
});

test('a leak stands out from the same scatter', () => {
  const points = [5, 6, 5, 4, 5, 6, 4, 5].map((value, step) => [step, value + step] as const);
  const { perStep, margin } = slopeOf(points);
  expect(perStep - margin).toBeGreaterThan(0.5);
});

test('the interval is that of the textbook', () => {
  // Of 1, 3, 2, 5 over 0…3: slope 1.1, standard error 0.5196, t(2) = 4.303.
  const { perStep, margin } = slopeOf([
    [0, 1],
    [1, 3],
    [2, 2],
    [3, 5],
  ]);
  expect(perStep).toBeCloseTo(1.1);
  expect(margin).toBeCloseTo(2.236, 1);
});
