import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isHeadingFor } from '@/page/heading-for';

const CARD = { left: 100, right: 460, top: 200, bottom: 500 };
const EXIT = { x: 120, y: 190 };

/** Reads as: [what the hand does, from, to, whether it heads for the card]. */
const WAYS: [string, { x: number; y: number }, { x: number; y: number }, boolean][] = [
  ['straight down', { x: 120, y: 190 }, { x: 122, y: 195 }, true],
  ['aslant, towards the far end of the card', { x: 140, y: 192 }, { x: 200, y: 196 }, true],
  ['back up', { x: 120, y: 195 }, { x: 120, y: 192 }, false],
  ['along the line', { x: 130, y: 190 }, { x: 180, y: 190 }, false],
  ['away to the side, though downwards', { x: 90, y: 190 }, { x: 20, y: 197 }, false],
  ['nowhere', { x: 122, y: 195 }, { x: 122, y: 195 }, false],
];

describe('a pointer that has left its mention', () => {
  test.each(WAYS)('%s', (_name, from, to, heads) => {
    expect(isHeadingFor(CARD, EXIT, from, to)).toBe(heads);
  });

  test('heads for the card on every straight way into it, from wherever it left', () => {
    const within = (least: number, most: number) => fc.integer({ min: least, max: most });
    const far = fc.record({ x: within(-400, 900), y: within(-400, 180) });
    const inside = fc.record({ x: within(101, 459), y: within(201, 499) });
    const share = fc.double({ min: 0.05, max: 0.9, noNaN: true });
    const on = (one: number, other: number, part: number) => one + (other - one) * part;
    fc.assert(
      fc.property(far, inside, share, (exit, goal, part) => {
        const at = (s: number) => ({ x: on(exit.x, goal.x, s), y: on(exit.y, goal.y, s) });
        const [from, to] = [at(part), at(part + 0.05)];
        // Over the card itself there is no way left to go.
        fc.pre(from.y < CARD.top && to.y < CARD.top);
        expect(isHeadingFor(CARD, exit, from, to)).toBe(true);
      }),
    );
  });
});
