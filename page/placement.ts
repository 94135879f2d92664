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
    const { x, y } = await computePosition(anchor, card, {
      strategy: 'fixed',
      placement: 'bottom-start',
      middleware: [
        inline(at),
        offset(GAP),
        flip({ padding: MARGIN, fallbackPlacements: ['top-start'] }),
        shift({ padding: MARGIN }),
        size({ padding: MARGIN, apply: fitHeight }),
      ],
    });
    Object.assign(card.style, { left: `${x}px`, top: `${y}px` });
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

function fitHeight({
  availableHeight,
  elements,
}: {
  availableHeight: number;
  elements: { floating: HTMLElement };
}) {
  elements.floating.style.setProperty('--available-height', `${Math.max(availableHeight, 120)}px`);
}
