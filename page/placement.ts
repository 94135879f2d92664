import {
  type Box,
  besideLine,
  heldInside,
  isNarrow,
  nearestLine,
  nextCorner,
  type Place,
  type Point,
  type Size,
  sheetAlong,
} from './card-geometry';
import { createCardSize, sizeOf } from './card-size';
import { keptAt, movedTo, type Pinned } from './pinned';
import { rectsOf, toLiveRange } from './ranges';

/** A card that stands in its place. */
export interface Placement {
  /** Where the reader keeps it; undefined while it goes with its mention. */
  readonly pinned: Pinned | undefined;
  /** The line of its mention, where it was last seen; CSS px of the viewport. */
  readonly line: Box | undefined;
  /** What is in the card has changed: it may need other room. */
  refresh(): void;
  /** Let go of the mention and stay where it is in the window, or go back beside it. */
  pin(isPinned: boolean): void;
  /** Move a pinned card, CSS px to the right and down; never out of the window. */
  moveBy(right: number, down: number): void;
  /** Move a pinned card into the next corner of the window, clockwise. */
  toNextCorner(): void;
}

/** What a card is placed by. */
export interface PlacementParts {
  readonly range: StaticRange;
  readonly card: HTMLElement;
  /** Where the pointer is: of a mention that runs over two lines the card takes the line nearest to it. */
  readonly at: Point;
  /** Where the reader keeps the card already. */
  readonly pinned?: Pinned | undefined;
  readonly signal: AbortSignal;
  /** The card is no longer drawn, whoever took or hid what it stands in; called once. */
  readonly onLost: () => void;
}

/** What there is to be seen in a frame, CSS px. */
interface Sight {
  readonly viewport: Box;
  readonly line: Box | undefined;
  readonly size: Size;
}

/**
 * Keep `card` beside a mention, clear of its line and inside what the reader sees of the page, until
 * `signal` aborts; in a narrow window along its edge. Undefined where the mention's text has changed, so
 * that nothing is beside it.
 */
export function placeBeside(parts: PlacementParts): Placement | undefined {
  const { range, card, at } = parts;
  if (!toLiveRange(range)) return undefined;
  const line = lineNearest(range, at);
  const isFromRight = isReadFromRight(range.startContainer);
  const size = createCardSize(card);
  let seenLine = line();
  let pinned = parts.pinned && withLine(parts.pinned, seenLine);
  let place: Place = { ...at, width: 0, height: 0, most: Number.MAX_SAFE_INTEGER };

  const look = (): Sight => ({ viewport: visibleBox(), line: line(), size: sizeOf(card) });
  // All is looked at before anything is changed: else the page would be laid out twice.
  function update(seen = look()): void {
    const natural = size.natural(seen.viewport, seen.size);
    place = placeIn(seen, natural, { pinned, place, isFromRight });
    seenLine = seen.line ?? seenLine;
    size.cap(place.most);
    Object.assign(card.style, { left: `${place.x}px`, top: `${place.y}px` });
  }

  function move(to: (viewport: Box, box: Box) => Point): void {
    const viewport = visibleBox();
    if (!pinned || isNarrow(viewport)) return; // A sheet has the one place.
    pinned = movedTo(to(viewport, place), viewport, place);
    update();
  }

  update();
  whenChanged(look, update, parts);
  return {
    get pinned() {
      return pinned;
    },
    get line() {
      return seenLine;
    },
    refresh() {
      size.forget();
      update();
    },
    pin(isPinned) {
      pinned = isPinned ? { ...place, line: line() } : undefined;
      update();
    },
    moveBy: (right, down) =>
      move((viewport, box) => heldInside(viewport, { ...box, x: box.x + right, y: box.y + down })),
    toNextCorner: () => move(nextCorner),
  };
}

interface Before {
  readonly pinned: Pinned | undefined;
  readonly place: Place;
  readonly isFromRight: boolean;
}

function placeIn({ viewport, line }: Sight, natural: Size, before: Before): Place {
  const { pinned, place, isFromRight } = before;
  if (isNarrow(viewport)) {
    return sheetAlong(viewport, pinned ? pinned.line : line, natural.height);
  }
  if (pinned) return keptAt(viewport, pinned, natural);
  // Where the words have gone it stays where it was.
  if (!line) return keptAt(viewport, { ...place, line: undefined }, natural);
  return besideLine(viewport, line, natural, isFromRight);
}

// A sheet goes by the new line, a card stays where the reader put it.
function withLine(pinned: Pinned, line: Box | undefined): Pinned {
  return isNarrow(visibleBox()) ? { ...pinned, line } : pinned;
}

function isReadFromRight({ parentElement }: Node): boolean {
  return parentElement !== null && getComputedStyle(parentElement).direction === 'rtl';
}

/** Of a range's lines the one that is nearest to a point now, wherever it is later; undefined while not rendered. */
function lineNearest(range: StaticRange, at: Point): () => Box | undefined {
  const lines = rectsOf(range);
  const nearest = nearestLine(lines, at);
  const nth = nearest ? lines.indexOf(nearest) : 0;
  return () => {
    const now = rectsOf(range);
    const rect = now[nth] ?? now[0];
    // A plain record: what a rectangle says of itself is the page's in Firefox, and reads as empty here.
    return rect && { x: rect.x, y: rect.y, width: rect.width, height: rect.height };
  };
}

/**
 * Calls `update` in every frame in which what `look` tells has changed. A look a frame, for as long as
 * a card is open, catches what no event tells: a mention that is moved by what loads above it.
 */
function whenChanged(
  look: () => Sight,
  update: (seen: Sight) => void,
  { card, signal, onLost }: PlacementParts,
): void {
  let before = '';
  const step = () => {
    if (signal.aborted) return;
    if (!card.checkVisibility()) return onLost();
    const seen = look();
    const now = JSON.stringify(seen);
    if (now !== before) update(seen);
    before = now;
    requestAnimationFrame(step);
  };
  requestAnimationFrame(step);
}

/** What the reader sees of the page, which two fingers may have made less than the window. */
function visibleBox(): Box {
  const view = visualViewport;
  if (view)
    return { x: view.offsetLeft, y: view.offsetTop, width: view.width, height: view.height };
  const { clientWidth, clientHeight } = document.documentElement;
  return { x: 0, y: 0, width: clientWidth, height: clientHeight };
}
