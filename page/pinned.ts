import { type Box, heldInside, MARGIN, type Place, type Point, type Size } from './card-geometry';

/** Where the reader keeps a card, CSS px of the viewport. */
export interface Pinned extends Place {
  /** The line it was beside when it was pinned, as far as it had one. */
  readonly line: Box | undefined;
}

/**
 * A card of this size where it is pinned. It takes no more room than it had there, so that it does not
 * come to cover what it stood clear of; above its line it keeps to that.
 */
export function keptAt(viewport: Box, { line, ...pinned }: Pinned, { width, height }: Size): Place {
  const most = Math.min(pinned.most, viewport.height - 2 * MARGIN);
  const fit = { most, width, height: Math.min(height, most) };
  const isAbove = line !== undefined && pinned.y < line.y;
  const y = isAbove ? pinned.y + pinned.height - fit.height : pinned.y;
  return { ...fit, ...heldInside(viewport, { ...fit, x: pinned.x, y }) };
}

/** A card pinned at this corner by the reader: it may reach down to the edge of the viewport. */
export function movedTo({ x, y }: Point, viewport: Box, size: Size): Pinned {
  const { width, height } = size;
  const below = viewport.y + viewport.height - MARGIN - y;
  return { x, y, width, height, most: Math.max(below, height), line: undefined };
}
