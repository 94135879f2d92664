import type { ShadowOf } from './shadow-hosts';
import { rootOf } from './true-element';

/**
 * The innermost element at a point, CSS px of the viewport, even inside closed shadow roots, of which
 * no event tells more than the host; `outer` is what is known to be there.
 */
export function innermostAt(x: number, y: number, outer: Node, shadowOf: ShadowOf): Node {
  let innermost = outer;
  while (innermost instanceof Element) {
    const root = shadowOf(innermost);
    const inner = root?.elementFromPoint(x, y);
    // What is slotted into a root is not in it: browsers then name the host, or something outside.
    if (!inner || rootOf(inner) !== root) break;
    innermost = inner;
  }
  return innermost;
}
