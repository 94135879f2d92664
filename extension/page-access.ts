/** Why no script of ours can be in a page. */
export type NoAccess = 'browser-page' | 'store' | 'file' | 'no-access' | 'pdf' | 'reload';

const STORES = new Set([
  'chromewebstore.google.com',
  'chrome.google.com',
  'microsoftedge.microsoft.com',
  'addons.mozilla.org',
]);

/** What is known of a page that could not be asked what it holds. */
export interface UnreadPage {
  readonly url: string | undefined;
  /** Whether the browser let us in; if nothing of ours was there, the page is older than our script. */
  readonly wasReached: boolean;
  /** Whether the reader lets us into websites at all. */
  readonly hasSites: boolean;
}

/** Why a page could not be asked what it holds. */
export function whyNoAccess({ url, wasReached, hasSites }: UnreadPage): NoAccess {
  // Browsers keep the addresses of their own pages to themselves, and of all pages we have no access to.
  if (!url || !URL.canParse(url)) return hasSites ? 'browser-page' : 'no-access';
  const { protocol, hostname, pathname } = new URL(url);
  if (STORES.has(hostname)) return 'store';
  if (!['http:', 'https:', 'file:'].includes(protocol)) return 'browser-page';
  if (pathname.toLowerCase().endsWith('.pdf')) return 'pdf';
  if (wasReached) return 'reload';
  return protocol === 'file:' ? 'file' : 'no-access';
}
