/** Faster than this a pointer is on its way somewhere, CSS px per ms: 6 to 10 px in 100 ms count as rest. */
const FAST = 0.1;

/** Tells of each move whether the pointer was fast since the one before; CSS px of the viewport, ms. */
export function createPointerSpeed(): (x: number, y: number, time: number) => boolean {
  let last: { x: number; y: number; time: number } | undefined;
  return (x, y, time) => {
    const before = last;
    last = { x, y, time };
    if (!before) return true;
    return Math.hypot(x - before.x, y - before.y) > FAST * (time - before.time);
  };
}
