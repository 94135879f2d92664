import {
  autoUpdate,
  computePosition,
  flip,
  inline,
  offset,
  shift,
  size,
  type VirtualElement,
} from '@floating-ui/dom';
import { rectsOf, toLiveRange } from './ranges';

/** The gap between a mention's line and its card, CSS px. */
const GAP = 6;
/** How close a card may come to the edge of the viewport, CSS px. */
const MARGIN = 8;

/**
 * Keep `card` beside a mention, clear of its line and inside the viewport, while the page scrolls
 * and until `signal` aborts. False where the mention's text has changed, so that nothing is beside it. `at` is where the pointer is: of a mention that runs over two lines the
 * card takes the line under the pointer.
 */
export function placeBeside(
  range: StaticRange,
  card: HTMLElement,
  at: { readonly x: number; readonly y: number },
  signal: AbortSignal,
): boolean {
  const anchor = anchorOf(range);
  if (!anchor) return false;
  const update = async () => {
    const restore = uncap(card);
    const { x, y } = await computePosition(anchor, card, {
      strategy: 'fixed',
      placement: 'bottom-start',
      middleware: [
        inline(at),
        offset(GAP),
        flip({ padding: MARGIN, fallbackPlacements: ['top-start'] }),
        shift({ padding: MARGIN }),
        size({ padding: MARGIN, apply: capHeight }),
      ],
    });
    Object.assign(card.style, { left: `${x}px`, top: `${y}px` });
    restore();
  };
  const stop = autoUpdate(anchor, card, () => void update());
  signal.addEventListener('abort', stop, { once: true });
  return true;
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

const CAP = '--available-height';
/** Less than this is no card, CSS px; it then rather reaches over the edge, where it can be scrolled to. */
const LEAST_HEIGHT = 120;

function capHeight(fit: { availableHeight: number; elements: { floating: HTMLElement } }): void {
  const height = Math.max(fit.availableHeight, LEAST_HEIGHT);
  fit.elements.floating.style.setProperty(CAP, `${height}px`);
}

// A card must be measured at its full height: capped to what is left below, it would seem to fit
// there and never flip above. What the reader had scrolled to is restored afterwards.
function uncap(card: HTMLElement): () => void {
  const scrolled = [...card.querySelectorAll('*')].filter(({ scrollTop }) => scrollTop > 0);
  const tops = scrolled.map(({ scrollTop }) => scrollTop);
  card.style.removeProperty(CAP);
  return () => {
    for (const [index, element] of scrolled.entries()) element.scrollTop = tops[index] ?? 0;
  };
}
