import type { Page } from 'puppeteer-core';

/** A page with its text, elements and styles, but with nothing that runs or is fetched; made in a browser. */
export async function stillPage(page: Page, html: string): Promise<string> {
  return page.evaluate(withoutFetches, await page.evaluate(withoutScripts, html));
}

// Both travel to the browser as text, so each stands by itself.
function withoutScripts(html: string): string {
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  const leftOut =
    'script, noscript, template, iframe, frame, object, embed, link, base, meta, image';
  for (const element of parsed.querySelectorAll(leftOut)) element.remove();
  const fetching = /^on|^(src|srcset|poster|background|autoplay)$/;
  for (const element of parsed.querySelectorAll('*')) {
    const names = element.getAttributeNames().filter((name) => fetching.test(name));
    for (const name of names) element.removeAttribute(name);
  }
  return `<!doctype html>${parsed.documentElement.outerHTML}`;
}

function withoutFetches(html: string): string {
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  const still = (css: string) =>
    css.replace(/@import[^;]*;|@font-face\s*\{[^}]*\}/g, '').replace(/url\([^)]*\)/g, 'none');
  for (const style of parsed.querySelectorAll('style'))
    style.textContent = still(style.textContent);
  for (const element of parsed.querySelectorAll('[style]'))
    element.setAttribute('style', still(element.getAttribute('style') ?? ''));
  return `<!doctype html>${parsed.documentElement.outerHTML}`;
}
