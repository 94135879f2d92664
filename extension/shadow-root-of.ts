import { native } from './native';

interface Dom {
  openOrClosedShadowRoot(element: HTMLElement): ShadowRoot | null;
}

/** What Firefox shows of every element to extensions. */
interface ElementShown extends Element {
  readonly openOrClosedShadowRoot?: ShadowRoot | null;
}

/** The shadow root of an element, open or closed, or null where it has none. */
export function shadowRootOf(element: ElementShown): ShadowRoot | null {
  if (element.openOrClosedShadowRoot !== undefined) return element.openOrClosedShadowRoot;
  if (!(element instanceof HTMLElement)) return element.shadowRoot; // Chromium takes no others.
  try {
    const { dom } = native as { dom?: Dom }; // The polyfill's types do not have it.
    return dom ? dom.openOrClosedShadowRoot(element) : element.shadowRoot;
  } catch {
    return element.shadowRoot; // Nothing may be asked any more: the extension is gone.
  }
}
