import type { ShadowOf } from './shadow-hosts';

/**
 * What has the focus in this document, from what the document itself names to the innermost, through
 * shadow roots, even closed ones; of an inner frame it is the frame's element.
 */
export function focusedIn(shadowOf: ShadowOf): Element[] {
  const way: Element[] = [];
  let element = document.activeElement;
  while (element) {
    way.push(element);
    element = shadowOf(element)?.activeElement ?? null;
  }
  return way;
}
