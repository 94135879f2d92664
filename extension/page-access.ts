/** Why no script of ours can be in a page. */
export type NoAccess = 'browser-page' | 'store' | 'file' | 'no-access' | 'pdf' | 'reload';

const STORES = new Set([
  'chromewebstore.google.com',
  'chrome.google.com',
  'microsoftedge.microsoft.com',
  'addons.mozilla.org',
]);

/**
 * Why a page could not be asked what it holds. `wasReached` tells whether the browser let us in; if
 * it did and nothing of ours was there, the page is older than our script.
 */
export function whyNoAccess(url: string | undefined, wasReached: boolean): NoAccess {
  if (!url || !URL.canParse(url)) return 'browser-page'; // Browsers keep such addresses to themselves.
  const { protocol, hostname, pathname } = new URL(url);
  if (STORES.has(hostname)) return 'store';
  if (!['http:', 'https:', 'file:'].includes(protocol)) return 'browser-page';
  if (pathname.toLowerCase().endsWith('.pdf')) return 'pdf';
  if (wasReached) return 'reload';
  return protocol === 'file:' ? 'file' : 'no-access';
}
