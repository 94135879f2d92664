/**
 * The element a card's host is put into: the page's root, or the modal dialog that a mention stands in,
 * because everything outside such a dialog can neither be pointed at nor focused.
 */
export function homeFor(range: StaticRange): Element {
  for (let node: Node | null = range.startContainer; node; node = parentOf(node)) {
    if (node instanceof Element && node.matches('dialog:modal')) return node;
  }
  // Beside the body, not in it: frameworks that render the whole body never meet it.
  return document.documentElement;
}

function parentOf(node: Node): Node | null {
  return node instanceof ShadowRoot ? node.host : node.parentNode;
}
