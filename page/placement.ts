import {
  type Box,
  besideLine,
  heldInside,
  isNarrow,
  MARGIN,
  nearestLine,
  nextCorner,
  type Place,
  type Point,
  type Size,
  sheetAlong,
} from './card-geometry';
import { rectsOf, toLiveRange } from './ranges';

/** A card that stands in its place. */
export interface Placement {
  /** What is in the card has changed: it may need other room. */
  refresh(): void;
  /** Let go of the mention and stay where it is in the window, or go back beside it. */
  pin(isPinned: boolean): void;
  /** Move a pinned card, CSS px to the right and down; never out of the window. */
  moveBy(right: number, down: number): void;
  /** Move a pinned card into the next corner of the window, clockwise. */
  toNextCorner(): void;
}

/** A style asks how high the card may be by this, and by `data-shape` whether it is a `sheet`. */
const CAP = '--plx-available-height';

/**
 * Keep `card` beside a mention, clear of its line and inside what the reader sees of the page, until
 * `signal` aborts; in a narrow window along its edge. Undefined where the mention's text has changed, so
 * that nothing is beside it. `at` is where the pointer is: of a mention that runs over two lines the
 * card takes the line nearest to it.
 */
export function placeBeside(
  range: StaticRange,
  card: HTMLElement,
  at: Point,
  signal: AbortSignal,
): Placement | undefined {
  if (!toLiveRange(range)) return undefined;
  const line = lineNearest(range, at);
  const isFromRight = isReadFromRight(range.startContainer);
  let pinned: Point | undefined;
  let place: Box = { ...at, width: 0, height: 0 };

  function placeIn(viewport: Box, size: Size): Place {
    const beside = pinned ? undefined : line();
    if (isNarrow(viewport)) return sheetAlong(viewport, beside, size.height);
    // Where the words have gone it stays where it was.
    if (!beside) return keptAt(viewport, pinned ?? place, size);
    return besideLine(viewport, beside, size, isFromRight);
  }
  function update(): void {
    const viewport = visibleBox();
    place = uncapped(card, viewport, (size) => placeIn(viewport, size));
    Object.assign(card.style, { left: `${place.x}px`, top: `${place.y}px` });
  }
  function move(to: (viewport: Box, box: Box) => Point): void {
    if (!pinned) return;
    pinned = to(visibleBox(), { ...pinned, ...sizeOf(card) });
    update();
  }

  const seen = () => [visibleBox(), line(), sizeOf(card)];
  whenChanged(() => JSON.stringify(seen()), update, signal);
  return {
    refresh: update,
    pin(isPinned) {
      pinned = isPinned ? place : undefined;
      update();
    },
    moveBy: (right, down) =>
      move((viewport, box) => heldInside(viewport, { ...box, x: box.x + right, y: box.y + down })),
    toNextCorner: () => move(nextCorner),
  };
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
 * Calls `update` now and in every frame in which what `look` tells has changed. A look a frame, for as
 * long as a card is open, catches what no event tells: a mention that is moved by what loads above it.
 */
function whenChanged(look: () => string, update: () => void, signal: AbortSignal): void {
  let seen = '';
  const step = () => {
    if (signal.aborted) return;
    if (look() !== seen) update();
    seen = look();
    requestAnimationFrame(step);
  };
  step();
}

/** What the reader sees of the page, which two fingers may have made less than the window. */
function visibleBox(): Box {
  const view = visualViewport;
  if (view)
    return { x: view.offsetLeft, y: view.offsetTop, width: view.width, height: view.height };
  const { clientWidth, clientHeight } = document.documentElement;
  return { x: 0, y: 0, width: clientWidth, height: clientHeight };
}

function keptAt(viewport: Box, at: Point, { width, height }: Size): Place {
  const most = viewport.height - 2 * MARGIN;
  const box = { x: at.x, y: at.y, width, height: Math.min(height, most), most };
  return { ...box, ...heldInside(viewport, box) };
}

function sizeOf({ offsetWidth, offsetHeight }: HTMLElement): Size {
  return { width: offsetWidth, height: offsetHeight };
}

// A card must be measured at its full height: capped to what is left below, it would seem to fit
// there and never flip above. What the reader had scrolled to is restored afterwards. `initial`, since
// without a value of its own the card would take one that the page has set.
function uncapped(card: HTMLElement, viewport: Box, place: (natural: Size) => Place): Place {
  const scrolled = [...card.querySelectorAll('*')].filter(({ scrollTop }) => scrollTop > 0);
  const tops = scrolled.map(({ scrollTop }) => scrollTop);
  const isSheet = isNarrow(viewport);
  card.dataset.shape = isSheet ? 'sheet' : 'beside';
  card.style.width = isSheet ? `${viewport.width}px` : '';
  card.style.setProperty(CAP, 'initial');
  const found = place(sizeOf(card));
  card.style.setProperty(CAP, `${found.most}px`);
  for (const [index, element] of scrolled.entries()) element.scrollTop = tops[index] ?? 0;
  return found;
}
