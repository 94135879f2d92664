const MARKER = Symbol.for('parallax.marker');

const world: typeof globalThis & { [MARKER]?: () => void } = globalThis;

/**
 * Whether no marker is in this world yet. One that is here hears that another came, by its `onAnother`:
 * the browser lets us in again.
 */
export function isOnlyMarker(onAnother: () => void): boolean {
  world[MARKER]?.();
  if (world[MARKER]) return false;
  world[MARKER] = onAnother;
  return true;
}
