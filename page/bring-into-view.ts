import { rectsOf } from './ranges';
import { scrollTo } from './true-element';

/** How near to the edge of the viewport a mention may stand without being scrolled to, CSS px. */
const MARGIN = 40;

/** Scroll to a range unless it is in view; gives where its first line then is, CSS px of the viewport. */
export function bringIntoView(range: StaticRange): { readonly x: number; readonly y: number } {
  // Out of whatever box it is scrolled away in.
  const element = range.startContainer.parentElement;
  if (element) scrollTo(element, { block: 'nearest', inline: 'nearest', behavior: 'instant' });
  if (!isInView(range)) {
    // Wherever it goes, the card is to open there now.
    if (element) scrollTo(element, { block: 'center', inline: 'nearest', behavior: 'instant' });
    const { top } = boxOf(range);
    // The element may be much longer than the line we mean.
    if (!isInView(range)) scrollBy({ top: top - innerHeight / 2, behavior: 'instant' });
  }
  const { left, top, height } = boxOf(range);
  return { x: left, y: top + height / 2 };
}

function isInView(range: StaticRange): boolean {
  const { top, bottom } = boxOf(range);
  return top >= MARGIN && bottom <= innerHeight - MARGIN;
}

function boxOf(range: StaticRange): DOMRect {
  return rectsOf(range)[0] ?? new DOMRect();
}
