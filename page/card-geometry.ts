/** Where a card can be in a viewport; every length in CSS px, every point from the layout viewport's corner. */

/** A box by its corner and size. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** How close a card may come to the edge of the viewport. */
export const MARGIN = 8;
/** The gap between a mention's line and its card. */
export const GAP = 6;
/** Less height than this is no card. */
export const LEAST_HEIGHT = 120;

/** A viewport narrower than this has no room beside a mention; its card is a sheet along an edge. */
const NARROW = 480;
/** The share of the viewport's height that a sheet takes at most, so that the page stays in sight. */
const SHEET_SHARE = 0.6;

/** Whether a card in this viewport is a sheet along its edge. */
export function isNarrow({ width }: Box): boolean {
  return width < NARROW;
}

/**
 * A sheet of this height, or as much of it as there is room for: at the bottom of the viewport, or at
 * its top where it would lie on the mention's line and the room above that line is larger.
 */
export function sheetAlong(viewport: Box, line: Box | undefined, height: number): Box {
  const { x, y, width } = viewport;
  const most = Math.min(height, viewport.height * SHEET_SHARE);
  const bottom = y + viewport.height;
  const above = line ? Math.max(line.y - GAP - y, 0) : 0;
  const below = line ? Math.max(bottom - (line.y + line.height + GAP), 0) : viewport.height;
  const least = Math.min(LEAST_HEIGHT, most);
  if (most <= below || (below >= above && below >= least))
    return { x, y: bottom - Math.min(most, below), width, height: Math.min(most, below) };
  if (above >= least) return { x, y, width, height: Math.min(most, above) };
  return { x, y: bottom - most, width, height: most }; // A viewport that low hides its line in any case.
}

/** The corner of a box nearest to where it stands at which all of it, or its top left part, is in the viewport. */
export function heldInside(viewport: Box, { x, y, width, height }: Box): { x: number; y: number } {
  const hold = (at: number, size: number, from: number, length: number) =>
    Math.max(from + MARGIN, Math.min(at, from + length - MARGIN - size));
  return {
    x: hold(x, width, viewport.x, viewport.width),
    y: hold(y, height, viewport.y, viewport.height),
  };
}

/** Where a box goes from here to reach the viewport's next corner, clockwise from the top left one. */
export function nextCorner(viewport: Box, box: Box): { x: number; y: number } {
  const isLeft = box.x + box.width / 2 < viewport.x + viewport.width / 2;
  const isTop = box.y + box.height / 2 < viewport.y + viewport.height / 2;
  const goesRight = isTop;
  const goesDown = !isLeft;
  const far = Number.MAX_SAFE_INTEGER;
  return heldInside(viewport, { ...box, x: goesRight ? far : -far, y: goesDown ? far : -far });
}
