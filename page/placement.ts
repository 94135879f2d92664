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
import { rectsOf } from './painter';

/** The gap between a mention's line and its card, CSS px. */
const GAP = 6;
/** How close a card may come to the edge of the viewport, CSS px. */
const MARGIN = 8;

/**
 * Keep `card` beside a mention, clear of its line and inside the viewport, while the page scrolls
 * and until `signal` aborts. `at` is where the pointer is: of a mention that runs over two lines the
 * card takes the line under the pointer.
 */
export function placeBeside(
  range: StaticRange,
  card: HTMLElement,
  at: { readonly x: number; readonly y: number },
  signal: AbortSignal,
): void {
  const anchor = anchorOf(range);
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
}

function anchorOf(range: StaticRange): VirtualElement {
  const live = document.createRange();
  live.setStart(range.startContainer, range.startOffset);
  live.setEnd(range.endContainer, range.endOffset);
  const { parentElement } = range.startContainer;
  return {
    getBoundingClientRect: () => live.getBoundingClientRect(),
    getClientRects: () => rectsOf(range),
    ...(parentElement && { contextElement: parentElement }),
  };
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
