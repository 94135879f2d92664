/** Where a card can be in a viewport; every length in CSS px, every point from the layout viewport's corner. */

/** A point. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A width and a height. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** A box by its corner and size. */
export interface Box extends Point, Size {}

/** Where a card stands, and how high it could become there before it had to be placed anew. */
export interface Place extends Box {
  readonly most: number;
}

/** How close a card may come to the edge of the viewport. */
export const MARGIN = 8;
/** The gap between a mention's line and its card. */
const GAP = 6;
/** Less height than this is no card. */
export const LEAST_HEIGHT = 120;
/** A viewport narrower than this has no room beside a mention; its card is a sheet along an edge. */
const NARROW = 480;
/** The share of the viewport's height that a sheet takes at most, so that the page stays in sight. */
export const SHEET_SHARE = 0.6;

/** Whether a card in this viewport is a sheet along its edge. */
export function isNarrow({ width }: Size): boolean {
  return width < NARROW;
}

/**
 * A card of this size, or as much of it as there is room for, below a line or else above it; only where
 * neither side has room for the least of a card, over it. It begins where the line begins, which is on
 * the right in text that is read from there.
 */
export function besideLine(
  viewport: Box,
  line: Box,
  { width, height }: Size,
  isFromRight = false,
): Place {
  const { above, below } = roomAround(line, viewport, MARGIN);
  const isBelow = height <= below || below >= above;
  const room = Math.max(isBelow ? below : above, LEAST_HEIGHT);
  const most = Math.min(room, viewport.height - 2 * MARGIN);
  const fit = { most, width, height: Math.min(height, most) };
  const y = isBelow ? line.y + line.height + GAP : line.y - GAP - fit.height;
  const x = isFromRight ? line.x + line.width - width : line.x;
  return { ...fit, ...heldInside(viewport, { ...fit, x, y }) };
}

/**
 * A sheet of this height, or as much of it as there is room for: at the bottom of the viewport, or at
 * its top where it would lie on the mention's line and there is more room above that.
 */
export function sheetAlong(viewport: Box, line: Box | undefined, natural: number): Place {
  const { x, y, width } = viewport;
  const share = viewport.height * SHEET_SHARE;
  const { above, below } = line ? roomAround(line, viewport, 0) : { above: 0, below: share };
  const wanted = Math.min(natural, share);
  const isTop = wanted > below && above > below;
  const room = isTop ? above : below;
  // A viewport with room on neither side of the line has the sheet over it.
  const isOver = room < Math.min(wanted, LEAST_HEIGHT);
  const most = isOver ? share : Math.min(room, share);
  const height = Math.min(wanted, most);
  const top = isTop && !isOver ? y : y + viewport.height - height;
  return { x, y: top, width, height, most };
}

/** How high a card can be on either side of a line; a line out of sight takes no room. */
function roomAround(line: Box, viewport: Box, margin: number) {
  const bottom = viewport.y + viewport.height;
  const most = viewport.height - 2 * margin;
  const room = (length: number) => Math.min(Math.max(length, 0), most);
  return {
    above: room(line.y - GAP - (viewport.y + margin)),
    below: room(bottom - margin - (line.y + line.height + GAP)),
  };
}

/** The nearest point to its own at which a box is in the viewport, or begins in it where it is too large. */
export function heldInside(viewport: Box, { x, y, width, height }: Box): Point {
  const hold = (at: number, size: number, from: number, length: number) =>
    Math.max(from + MARGIN, Math.min(at, from + length - MARGIN - size));
  return {
    x: hold(x, width, viewport.x, viewport.width),
    y: hold(y, height, viewport.y, viewport.height),
  };
}

/** Where a box goes from here to reach the viewport's next corner, clockwise. */
export function nextCorner(viewport: Box, box: Box): Point {
  const isLeft = box.x + box.width / 2 < viewport.x + viewport.width / 2;
  const isTop = box.y + box.height / 2 < viewport.y + viewport.height / 2;
  const end = (goesFar: boolean) => (goesFar ? 1 : -1) * Number.MAX_SAFE_INTEGER;
  return heldInside(viewport, { ...box, x: end(isTop), y: end(!isLeft) });
}

/** Of several lines the one nearest to a point. */
export function nearestLine<Line extends Box>(lines: readonly Line[], at: Point): Line | undefined {
  return lines.toSorted((a, b) => distance(a, at) - distance(b, at))[0];
}

function distance({ x, y, width, height }: Box, at: Point): number {
  const beyond = (from: number, length: number, point: number) =>
    Math.max(from - point, point - from - length, 0);
  return Math.hypot(beyond(x, width, at.x), beyond(y, height, at.y));
}
