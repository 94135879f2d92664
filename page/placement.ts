import { autoUpdate, computePosition, type VirtualElement } from '@floating-ui/dom';
import { besideLine } from './beside-line';
import { type Box, heldInside, isNarrow, MARGIN, nextCorner, sheetAlong } from './card-geometry';
import { rectsOf, toLiveRange } from './ranges';

/** A card that stands in its place. */
export interface Placement {
  /** Let go of the mention and stay where it is in the window, or go back beside it. */
  pin(isPinned: boolean): void;
  /** Move a pinned card, CSS px to the right and down; never out of the window. */
  moveBy(right: number, down: number): void;
  /** Move a pinned card into the next corner of the window, clockwise. */
  toNextCorner(): void;
}

/** A point of the viewport, CSS px. */
interface Point {
  readonly x: number;
  readonly y: number;
}

/** What a card's style asks: how high it may be, and `data-shape`, whether it is a `sheet` along an edge. */
const CAP = '--available-height';

/**
 * Keep `card` beside a mention, clear of its line and inside what the reader sees of the page, until
 * `signal` aborts; in a narrow window along its lower edge. Undefined where the mention's text has
 * changed, so that nothing is beside it. `at` is where the pointer is.
 */
export function placeBeside(
  range: StaticRange,
  card: HTMLElement,
  at: Point,
  signal: AbortSignal,
): Placement | undefined {
  const anchor = anchorOf(range);
  if (!anchor) return undefined;
  let pinned: Point | undefined;
  let place: Point = at;

  async function update(): Promise<void> {
    const viewport = visibleBox();
    const restore = uncap(card);
    const placed = isNarrow(viewport)
      ? asSheet(card, viewport, pinned ? undefined : lineAt(range, at))
      : await (pinned
          ? asPinned(card, viewport, pinned)
          : asBeside(card, anchor as VirtualElement, at));
    restore();
    if (signal.aborted) return;
    place = placed;
    Object.assign(card.style, { left: `${placed.x}px`, top: `${placed.y}px` });
  }
  function move(to: (viewport: Box, box: Box) => Point): void {
    if (!pinned) return;
    pinned = to(visibleBox(), { ...pinned, ...sizeOf(card) });
    void update();
  }

  followView(anchor, card, () => void update(), signal);
  return {
    pin(isPinned) {
      pinned = isPinned ? place : undefined;
      void update();
    },
    moveBy: (right, down) =>
      move((viewport, box) => heldInside(viewport, { ...box, x: box.x + right, y: box.y + down })),
    toNextCorner: () => move(nextCorner),
  };
}

function asSheet(card: HTMLElement, viewport: Box, line: Box | undefined): Point {
  shape(card, 'sheet', viewport.width);
  const box = sheetAlong(viewport, line, card.offsetHeight);
  cap(card, box.height);
  return box;
}

function asPinned(card: HTMLElement, viewport: Box, at: Point): Point {
  shape(card, 'beside');
  cap(card, viewport.height - 2 * MARGIN);
  return heldInside(viewport, { ...at, ...sizeOf(card) });
}

function asBeside(card: HTMLElement, anchor: VirtualElement, at: Point): Promise<Point> {
  shape(card, 'beside');
  return computePosition(
    anchor,
    card,
    besideLine(at, (height) => cap(card, height)),
  );
}

/** Calls `update` now and whenever the mention, the card or what is seen of the page may have moved. */
function followView(
  anchor: VirtualElement,
  card: HTMLElement,
  update: () => void,
  signal: AbortSignal,
): void {
  const stop = autoUpdate(anchor, card, update);
  signal.addEventListener('abort', stop, { once: true });
  // Two fingers move what is seen of a page without the page scrolling.
  for (const type of ['resize', 'scroll'])
    visualViewport?.addEventListener(type, update, { signal });
}

function anchorOf(range: StaticRange): VirtualElement | undefined {
  const live = toLiveRange(range);
  const { parentElement } = range.startContainer;
  return (
    live && {
      getBoundingClientRect: () => live.getBoundingClientRect(),
      getClientRects: () => rectsOf(range),
      ...(parentElement && { contextElement: parentElement }),
    }
  );
}

/** Of a mention's lines the one nearest to a point. */
function lineAt(range: StaticRange, { y }: Point): Box | undefined {
  const distance = (line: Box) => Math.abs(line.y + line.height / 2 - y);
  return rectsOf(range).sort((a, b) => distance(a) - distance(b))[0];
}

/** What the reader sees of the page. */
function visibleBox(): Box {
  const { clientWidth, clientHeight } = document.documentElement;
  const view = visualViewport;
  if (!view) return { x: 0, y: 0, width: clientWidth, height: clientHeight };
  return { x: view.offsetLeft, y: view.offsetTop, width: view.width, height: view.height };
}

function sizeOf({ offsetWidth, offsetHeight }: HTMLElement) {
  return { width: offsetWidth, height: offsetHeight };
}

function shape(card: HTMLElement, name: 'sheet' | 'beside', width?: number): void {
  card.dataset.shape = name;
  card.style.width = width === undefined ? '' : `${width}px`;
}

function cap(card: HTMLElement, height: number): void {
  card.style.setProperty(CAP, `${height}px`);
}

// A card must be measured at its full height: capped to what is left below, it would seem to fit
// there and never flip above. What the reader had scrolled to is restored afterwards. `initial`, since
// without a value of its own the card would take one that the page has set.
function uncap(card: HTMLElement): () => void {
  const scrolled = [...card.querySelectorAll('*')].filter(({ scrollTop }) => scrollTop > 0);
  const tops = scrolled.map(({ scrollTop }) => scrollTop);
  card.style.setProperty(CAP, 'initial');
  return () => {
    for (const [index, element] of scrolled.entries()) element.scrollTop = tops[index] ?? 0;
  };
}
