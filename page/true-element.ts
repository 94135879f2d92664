/**
 * What elements truly are. A form answers to the names of its fields before it answers for itself: of
 * `<form><input name="parentNode"></form>` any script is told that its parent is the field. So whatever
 * may be a form is asked by the getters and methods of our own world's prototypes, which no page can reach.
 */

/** A getter or method of an element, as a function of the element. */
type Asked<Of, Key extends keyof Of> = Of[Key] extends (...words: infer Words) => infer Answer
  ? (of: Of, ...words: Words) => Answer
  : (of: Of) => Of[Key];

function ofNodes<Key extends keyof Node>(key: Key): Asked<Node, Key> {
  return asked('Node', key) as Asked<Node, Key>;
}

function ofElements<Key extends keyof Element>(key: Key): Asked<Element, Key> {
  return asked('Element', key) as Asked<Element, Key>;
}

// Bound, for browsers make of a call to it what they make of the getter itself.
function asked(kind: 'Node' | 'Element', key: string): unknown {
  if (kind in globalThis) return Function.prototype.call.bind(trueOf(kind, key));
  return (of: unknown, ...words: unknown[]) => trueOf(kind, key).apply(of, words); // In Node a document comes later.
}

function trueOf(kind: 'Node' | 'Element', key: string) {
  const { get, value } = Object.getOwnPropertyDescriptor(
    globalThis[kind].prototype,
    key,
  ) as PropertyDescriptor;
  return get ?? value;
}

/** `parentNode`. */
export const parentOf = ofNodes('parentNode');
/** `firstChild`. */
export const firstIn = ofNodes('firstChild');
/** `lastChild`. */
export const lastIn = ofNodes('lastChild');
/** `nextSibling`. */
export const nextTo = ofNodes('nextSibling');
/** `textContent`. */
export const textIn = ofNodes('textContent');
/** `isConnected`. */
export const isOnPage = ofNodes('isConnected');
/** `contains`. */
export const holds = ofNodes('contains');
/** `getRootNode`. */
export const rootOf = ofNodes('getRootNode');
/** `compareDocumentPosition`. */
export const positionTo = ofNodes('compareDocumentPosition');
/** `localName`: in small letters in documents of HTML and XHTML alike. */
export const tagOf = ofElements('localName');
/** `namespaceURI`. */
export const namespaceOf = ofElements('namespaceURI');
/** `shadowRoot`. */
export const openRootOf = ofElements('shadowRoot');
/** `getAttribute`. */
export const attributeOf = ofElements('getAttribute');
/** `hasAttribute`. */
export const hasAttribute = ofElements('hasAttribute');
/** `matches`. */
export const fits = ofElements('matches');
/** `closest`. */
export const nearest = ofElements('closest');
/** `children`. */
export const childrenOf = ofElements('children');
/** `previousElementSibling`. */
export const elementBefore = ofElements('previousElementSibling');
/** `nextElementSibling`. */
export const elementAfter = ofElements('nextElementSibling');
/** `getElementsByTagName`. */
export const taggedIn = ofElements('getElementsByTagName');
/** `checkVisibility`. */
export const isVisible = ofElements('checkVisibility');
/** `scrollIntoView`. */
export const scrollTo = ofElements('scrollIntoView');

const allIn = ofElements('querySelectorAll');

/** `querySelectorAll` of an element or a shadow root, which is no form. */
export function allUnder(root: Element | ShadowRoot, selectors: string): NodeListOf<Element> {
  return root instanceof Element ? allIn(root, selectors) : root.querySelectorAll(selectors);
}
