import { outerOf } from './tree';
import { fits } from './true-element';

/**
 * The element a card's host is put into: the page's root, or what a mention stands in of a modal dialog
 * or of what fills the screen, because browsers let nothing outside of those be pointed at or focused.
 */
export function homeFor(range: StaticRange): Element {
  for (let node: Node | null = range.startContainer; node; node = outerOf(node)) {
    if (node instanceof Element && fits(node, ':modal, :fullscreen')) return node;
  }
  // Beside the body, not in it: frameworks that render the whole body never meet it.
  return document.documentElement;
}
