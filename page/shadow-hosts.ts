import { isLeaf } from './tree';
import { firstIn, openRootOf, tagOf } from './true-element';

/** Gives the shadow root of an element, where it may be had even a closed one; null where there is none. */
export type ShadowOf = (element: Element) => ShadowRoot | null;

/** Elements of HTML's own that may have a root: https://dom.spec.whatwg.org/#valid-shadow-host-name */
const HOSTS = new Set(
  'article aside blockquote body div footer h1 h2 h3 h4 h5 h6 header main nav p section span'.split(
    ' ',
  ),
);

/**
 * Whether it is worth asking for an element's root. Nothing shows a closed one, and asking costs more
 * than looking; so of HTML's own elements only those are asked that are open or hold nothing themselves.
 */
export function mayHost(element: Element): boolean {
  const tag = tagOf(element);
  if (tag.includes('-')) return true;
  return HOSTS.has(tag) && (isEmpty(element) || openRootOf(element) !== null);
}

/** No blank between two tags is longer, in UTF-16 units. */
const LONGEST_BLANK = 64;

function isEmpty(element: Element): boolean {
  if (!isLeaf(element)) return false;
  const text = firstIn(element) as Text | null; // A leaf holds nothing else.
  return text === null || (text.length <= LONGEST_BLANK && text.data.trim() === '');
}
