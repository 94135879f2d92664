import { focusedIn } from './focused';
import type { ShadowOf } from './shadow-hosts';
import { tagOf } from './true-element';

/** Whether what the reader types goes to this frame: not to one inside it, and not to the browser. */
export function hasKeys(shadowOf: ShadowOf): boolean {
  const innermost = focusedIn(shadowOf).at(-1);
  return document.hasFocus() && !/^i?frame$/i.test(innermost ? tagOf(innermost) : '');
}
