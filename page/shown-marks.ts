import type { Mark } from './painter';
import type { ShadowOf } from './shadow-hosts';
import { isVisible } from './true-element';

/** So many text nodes are asked, for some milliseconds; those of a page with more are taken for rendered. */
const MOST = 1500;

/**
 * The marks whose text is rendered. Text that is not is marked all the same, so that its mark is there
 * as soon as a class or style shows it, without our watching any; it only does not count.
 */
export function shownMarks(marks: readonly Mark[], shadowOf: ShadowOf): Mark[] {
  const known = new Map<Node, boolean>();
  return marks.filter(({ range: { startContainer } }) => {
    const isShown =
      known.get(startContainer) ?? (known.size >= MOST || isRendered(startContainer, shadowOf));
    known.set(startContainer, isShown);
    return isShown;
  });
}

// `checkVisibilityCSS` is what Chrome 120 calls it.
const ASKED = { visibilityProperty: true, checkVisibilityCSS: true };

function isRendered(text: Node, shadowOf: ShadowOf): boolean {
  const parent = text.parentNode;
  const element = parent instanceof ShadowRoot ? parent.host : text.parentElement;
  if (element === null) return false;
  if (!isVisible(element, ASKED)) return isWithoutBox(element) && hasBox(text);
  // What stands right in a host shows only where its root has a slot for it.
  return element !== parent || shadowOf(element) === null || hasBox(text);
}

function isWithoutBox(element: Element): boolean {
  const { display, visibility } = getComputedStyle(element);
  return display === 'contents' && visibility === 'visible';
}

function hasBox(text: Node): boolean {
  const range = document.createRange();
  range.selectNodeContents(text);
  return range.getClientRects().length > 0;
}
