import { BOX_CLASS } from './card-box';
import { CURRENT_NAME } from './registry';
import type { ShadowOf } from './shadow-hosts';
import { childrenOf } from './true-element';

/**
 * Take off the page what an earlier life of ours has left on it. When an extension is updated, Firefox ends
 * its scripts in pages without a word, and Chromium lets them go on in a world that no other can reach.
 * Marks need no more than to be laid anew: they stand under the same names.
 */
export function clearLeftovers(shadowOf: ShadowOf): void {
  CSS.highlights.delete(CURRENT_NAME);
  const homes = [...document.querySelectorAll(':root, :modal, :fullscreen')];
  for (const child of homes.flatMap((home) => [...childrenOf(home)])) {
    if (child.localName === 'div' && shadowOf(child)?.querySelector(`.${BOX_CLASS}`))
      child.remove();
  }
}
