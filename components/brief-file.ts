import { inInterfaceLanguage } from './text-language';

/**
 * A briefing as a file that stands by itself: the page as shown, its style within, no script. The tree
 * is copied and written out by the browser, which escapes every text.
 */
export function briefFile(shown: Element, title: string, css: string): string {
  const file = document.implementation.createHTMLDocument(title);
  Object.assign(file.documentElement, inInterfaceLanguage());
  const charset = file.createElement('meta');
  charset.setAttribute('charset', 'utf-8');
  const width = file.createElement('meta');
  width.name = 'viewport';
  width.content = 'width=device-width';
  const style = file.createElement('style');
  style.textContent = css;
  file.head.prepend(charset, width);
  file.head.append(style);
  const body = file.createElement('main');
  body.className = 'parallax brief-page';
  Object.assign(body, inInterfaceLanguage());
  body.append(file.importNode(shown, true));
  file.body.append(body);
  return `<!doctype html>\n${file.documentElement.outerHTML}\n`;
}
