import { native } from './native';

interface Dom {
  openOrClosedShadowRoot(element: HTMLElement): ShadowRoot | null;
}

/** The shadow root of an element, open or closed, or null where it has none. */
export function shadowRootOf(element: Element): ShadowRoot | null {
  if (!(element instanceof HTMLElement)) return element.shadowRoot; // The API takes no others.
  try {
    // Missing in the polyfill's types: https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/API/dom
    const { dom } = native as { dom?: Dom };
    return dom ? dom.openOrClosedShadowRoot(element) : element.shadowRoot;
  } catch {
    return element.shadowRoot; // Nothing may be asked any more: the extension is gone.
  }
}
