import type { BenchPage } from './pages';

/** A page as it stands in our document. */
export interface ShownPage {
  readonly name: string;
  readonly body: HTMLElement;
  /** UTF-16 units in all its text nodes. */
  readonly units: number;
}

// Nothing may run or be fetched; and scripts, which we skip, would only make the limit easier to keep.
const LEFT_OUT =
  'script, noscript, template, iframe, frame, object, embed, link, base, meta, image';

/** Make a page the document's body, with its styles but without anything that runs or is fetched. */
export function showPage({ name, html }: BenchPage): ShownPage {
  const source = new DOMParser().parseFromString(html, 'text/html');
  const styles = [...source.querySelectorAll('style')].map((style) => style.textContent);
  for (const element of source.querySelectorAll(`${LEFT_OUT}, style`)) element.remove();
  for (const element of source.querySelectorAll('*')) disarm(element);
  document.head.querySelector('style[data-page]')?.remove();
  const style = document.createElement('style');
  style.dataset.page = name;
  style.textContent = withoutUrls(styles.join('\n'));
  document.head.append(style);
  const { body } = document;
  body.innerHTML = source.body.innerHTML;
  body.getBoundingClientRect(); // A page is laid out before we read it.
  return { name, body, units: body.textContent.length };
}

/** The text of a page's body as it came, scripts and styles and all. */
export function wholeText({ html }: BenchPage): HTMLElement {
  return new DOMParser().parseFromString(html, 'text/html').body;
}

function disarm(element: Element): void {
  for (const { name, value } of [...element.attributes]) {
    if (/^on|^(src|srcset|poster|background|autoplay)$/.test(name)) element.removeAttribute(name);
    if (name === 'style') element.setAttribute(name, withoutUrls(value));
  }
}

function withoutUrls(css: string): string {
  return css.replace(/@import[^;]*;|@font-face\s*\{[^}]*\}/g, '').replace(/url\([^)]*\)/g, 'none');
}
