import {
  type ComputePositionConfig,
  flip,
  inline,
  type MiddlewareState,
  offset,
  shift,
  size,
} from '@floating-ui/dom';
import { GAP, LEAST_HEIGHT, MARGIN } from './card-geometry';

/**
 * How a card is placed beside a mention: below its line or else above it, inside the viewport, and only
 * where neither side has room for the least of a card on the line itself.
 *
 * Of a mention that runs over two lines the card takes the one at `at`. `cap` is told how high the card
 * may be, CSS px.
 */
export function besideLine(
  at: { readonly x: number; readonly y: number },
  cap: (height: number) => void,
): Pick<ComputePositionConfig, 'strategy' | 'placement' | 'middleware'> {
  return {
    strategy: 'fixed',
    placement: 'bottom-start',
    middleware: [
      inline(at),
      offset(GAP),
      flip({ padding: MARGIN, fallbackPlacements: ['top-start'] }),
      shift({ padding: MARGIN }),
      size({
        padding: MARGIN,
        apply: ({ availableHeight }: MiddlewareState & { availableHeight: number }) =>
          cap(Math.max(availableHeight, LEAST_HEIGHT)),
      }),
      shift({ padding: MARGIN, mainAxis: false, crossAxis: true }),
    ],
  };
}
