/**
 * The element a card's host is put into: the page's root, or what a mention stands in of a modal dialog
 * or of what fills the screen, because browsers let nothing outside of those be pointed at or focused.
 */
export function homeFor(range: StaticRange): Element {
  for (let node: Node | null = range.startContainer; node; node = parentOf(node)) {
    if (node instanceof Element && node.matches(':modal, :fullscreen')) return node;
  }
  // Beside the body, not in it: frameworks that render the whole body never meet it.
  return document.documentElement;
}

function parentOf(node: Node): Node | null {
  return node instanceof ShadowRoot ? node.host : node.parentNode;
}
