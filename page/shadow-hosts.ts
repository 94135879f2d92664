/** Gives the shadow root of an element, where it may be had even a closed one; null where there is none. */
export type ShadowOf = (element: Element) => ShadowRoot | null;

/** Elements of HTML's own that may have a root: https://dom.spec.whatwg.org/#valid-shadow-host-name */
const HOSTS = new Set(
  'ARTICLE ASIDE BLOCKQUOTE BODY DIV FOOTER H1 H2 H3 H4 H5 H6 HEADER MAIN NAV P SECTION SPAN'.split(
    ' ',
  ),
);

/**
 * Whether it is worth asking for an element's root. Nothing shows a closed one, and asking costs more
 * than looking; so of HTML's own elements only those are asked that are open or hold nothing themselves.
 */
export function mayHost(element: Element): boolean {
  const { tagName } = element;
  if (tagName.includes('-')) return true;
  return HOSTS.has(tagName) && (isEmpty(element) || element.shadowRoot !== null);
}

/** No blank between two tags is longer, in UTF-16 units. */
const LONGEST_BLANK = 64;

function isEmpty({ firstChild, lastChild }: Element): boolean {
  if (firstChild === null) return true;
  if (firstChild !== lastChild || !(firstChild instanceof Text)) return false;
  return firstChild.length <= LONGEST_BLANK && firstChild.data.trim() === '';
}
