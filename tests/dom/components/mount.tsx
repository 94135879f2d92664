/** Puts components on the test page the way the extension does, and takes them away again. */
import { type ComponentChild, render } from 'preact';
import { cdp } from 'vitest/browser';
import cardCss from '@/components/card.css?inline';
import popupCss from '@/components/popup.css?inline';

/** Media features the browser can be told to report. */
export interface Media {
  readonly 'prefers-color-scheme'?: 'light' | 'dark';
  readonly 'forced-colors'?: 'active' | 'none';
}

/** Mount a view in a shadow root under the card's styles. Open, so that locators and axe can see it. */
export function mountCard(view: ComponentChild): ShadowRoot {
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'open' });
  const place = document.createElement('div');
  root.append(styled(cardCss), place);
  document.body.append(host);
  render(view, place);
  return root;
}

/** Mount a view straight on the page under the popup's styles; call again to change its props. */
export function mountPopup(view: ComponentChild): HTMLElement {
  document.head.querySelector('style[data-popup]') ?? document.head.append(popupStyle());
  const app = document.getElementById('app') ?? document.createElement('div');
  app.id = 'app';
  document.body.append(app);
  render(view, app);
  return app;
}

/** Leave the test page as it was found. */
export async function clearPage(): Promise<void> {
  document.body.replaceChildren();
  document.head.querySelector('style[data-popup]')?.remove();
  await emulate({});
}

/** Unfold whatever can be. */
export async function unfold(root: ParentNode): Promise<void> {
  await frame(); // What is cut off is found after the first frame.
  for (const details of root.querySelectorAll('details')) details.open = true;
  for (const button of root.querySelectorAll<HTMLElement>('[aria-expanded=false]')) button.click();
  await frame();
}

/** A frame from now, when all that was rendered has been drawn. */
export async function frame(): Promise<void> {
  await new Promise(requestAnimationFrame);
  await new Promise((resolve) => setTimeout(resolve));
}

/** Report other media features than this machine's to every style rule. */
export async function emulate(media: Media): Promise<void> {
  const features = Object.entries(media).map(([name, value]) => ({ name, value }));
  await cdp().send('Emulation.setEmulatedMedia', { features });
}

/** Text as a reader meets it: in one line, without the marks that only steer direction. */
export function textOf(node: Element | ShadowRoot | null): string {
  const text = node instanceof HTMLElement ? node.innerText : (node?.textContent ?? '');
  return text
    .replace(/[\u2066-\u2069]/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();
}

function styled(css: string): HTMLStyleElement {
  return Object.assign(document.createElement('style'), { textContent: css });
}

function popupStyle(): HTMLStyleElement {
  const style = styled(popupCss);
  style.dataset.popup = '';
  return style;
}
