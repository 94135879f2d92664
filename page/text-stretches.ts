import { isLeaf } from './tree';
import { allUnder, fits, holds, positionTo, taggedIn, textIn } from './true-element';

/** Its text is never read, and often longer than the page's own. Of others' text we may ask in vain. */
const SILENT = 'script';
/** So many elements at most are looked through in one go: a millisecond or two. */
const STRIDE = 4000;

/**
 * The text under a root in long stretches, got from the browser in one piece each: many times cheaper
 * than node by node, but without a trace of blocks, and with what is hidden. What comes while it is told
 * may be left out.
 */
export function* textStretches(root: Element | ShadowRoot): Generator<string, void> {
  const cuts = isLeaf(root) ? [] : cutsIn(root);
  if (cuts.length === 0) return yield textIn(root) ?? '';
  const range = document.createRange();
  range.selectNodeContents(root);
  for (const cut of cuts) {
    if (!holds(root, cut)) continue;
    range.setEnd(cut, 0);
    yield range.toString();
    if (!holds(root, cut)) return yield textIn(root) ?? ''; // It went meanwhile: all of it again.
    range.selectNodeContents(root);
    range.setStart(cut, fits(cut, SILENT) ? cut.childNodes.length : 0);
  }
  yield range.toString();
}

function cutsIn(root: Element | ShadowRoot): Element[] {
  const cuts: Element[] = [...allUnder(root, SILENT)];
  const all = root instanceof Element ? taggedIn(root, '*') : [];
  if (all.length < STRIDE) return cuts;
  for (let at = STRIDE; at < all.length; at += STRIDE) cuts.push(all[at] as Element);
  return cuts.sort((a, b) => (isBefore(a, b) ? -1 : 1));
}

function isBefore(one: Node, other: Node): boolean {
  return (positionTo(one, other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}
