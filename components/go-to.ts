/** Bring an element of the document or shadow tree that `from` is in into view, and the focus to it. */
export function goTo(from: Element, elementId: string): void {
  const root = from.getRootNode() as Document | ShadowRoot; // What is shown stands in one of these.
  const element = root.getElementById(elementId);
  element?.focus({ preventScroll: true });
  element?.scrollIntoView({ block: 'start' });
}
