import { BOX_CLASS } from './card-box';
import { CURRENT_NAME, HIGHLIGHT_NAMES } from './registry';
import type { ShadowOf } from './shadow-hosts';
import { childrenOf } from './true-element';

/**
 * Take off the page what an earlier life of ours has left on it. When an extension is updated, Firefox ends
 * its scripts in pages without a word, and Chromium lets them go on in a world that no other can reach.
 */
export function clearLeftovers(shadowOf: ShadowOf): void {
  for (const name of [CURRENT_NAME, ...Object.values(HIGHLIGHT_NAMES)]) CSS.highlights.delete(name);
  const homes = [...document.querySelectorAll(':root, :modal, :fullscreen')];
  for (const child of homes.flatMap((home) => [...childrenOf(home)])) {
    if (isBare(child) && shadowOf(child)?.querySelector(OUR_BOX)) child.remove();
  }
}

// As our host is, and nobody else's with such a box in it.
const isBare = (element: Element) =>
  element.localName === 'div' && element.getAttributeNames().length === 0;
const OUR_BOX = `.${BOX_CLASS}[popover="manual"]`;
