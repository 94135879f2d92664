/** Whether a pointer that has left a mention is on its way to the card. */

interface Point {
  readonly x: number;
  readonly y: number;
}

type Box = Pick<DOMRect, 'left' | 'right' | 'top' | 'bottom'>;

/** How far beside the straight way a hand may go, CSS px. */
const ROOM = 12;

/**
 * Whether a pointer that goes `from` here `to` there, having left the mention at `exit`, heads for the
 * box: it is in the space between the two and comes nearer. CSS px of the viewport.
 */
export function isHeadingFor(box: Box, exit: Point, from: Point, to: Point): boolean {
  const wide = grown(box);
  return distanceTo(box, to) < distanceTo(box, from) && isBetween(wide, exit, to);
}

function grown({ left, right, top, bottom }: Box): Box {
  return { left: left - ROOM, right: right + ROOM, top: top - ROOM, bottom: bottom + ROOM };
}

function distanceTo({ left, right, top, bottom }: Box, { x, y }: Point): number {
  return Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));
}

// In one of the triangles that the exit makes with the sides of the box.
function isBetween({ left, right, top, bottom }: Box, exit: Point, at: Point): boolean {
  const corners = [
    { x: left, y: top },
    { x: right, y: top },
    { x: right, y: bottom },
    { x: left, y: bottom },
  ];
  return corners.some((corner, index) =>
    isInTriangle(at, exit, corner, corners[(index + 1) % corners.length] as Point),
  );
}

function isInTriangle(at: Point, a: Point, b: Point, c: Point): boolean {
  const sides = [side(at, a, b), side(at, b, c), side(at, c, a)];
  return !(sides.some((value) => value < 0) && sides.some((value) => value > 0));
}

function side(at: Point, a: Point, b: Point): number {
  return (at.x - b.x) * (a.y - b.y) - (a.x - b.x) * (at.y - b.y);
}
