import type { TimelineMark } from './timeline-layout';

/** Farther from every mark than this the pointer means none, CSS px. */
const REACH = 10;

/**
 * The mark that a pointer at this place means: the nearest, for marks are smaller than what a hand can
 * aim at; of two as near the one whose shape is nearer.
 */
export function markAt(
  marks: readonly TimelineMark[],
  { x, y }: { readonly x: number; readonly y: number },
  size: number,
): TimelineMark | undefined {
  let best: TimelineMark | undefined;
  let least = REACH;
  for (const mark of marks) {
    const { box, top, shape } = mark;
    const down = outside(y, top, top + size + 3);
    const toBox = Math.hypot(outside(x, box.from, box.to), down);
    const toShape = Math.hypot(outside(x, shape, shape + size), down);
    const distance = toBox + Math.min(toShape, REACH) / 100;
    if (distance >= least) continue;
    least = distance;
    best = mark;
  }
  return best;
}

function outside(at: number, from: number, to: number): number {
  return Math.max(from - at, 0, at - to);
}
