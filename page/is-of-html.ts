/**
 * Whether a document is written for readers: HTML, and XHTML, which browsers do not call an HTML document.
 * Drawings, feeds and data are not: what shows of them is the browser's own, or a picture.
 */
export function isOfHtml(page: Document): boolean {
  return page instanceof HTMLDocument || page.contentType === 'application/xhtml+xml';
}
