import type { Browser } from 'webextension-polyfill';

declare const chrome: Browser;

/**
 * The browser's own extension API.
 *
 * In both browsers its functions return promises under MV3; what a polyfill adds, promises out of
 * `onMessage` listeners before Chrome 148, nothing here leans on.
 */
export const native: Browser = namedBrowser() ?? chrome;

// Where the API has no such name, an element of the page with the id "browser" may stand there.
function namedBrowser(): Browser | undefined {
  const { browser } = globalThis as { browser?: Partial<Browser> };
  return browser?.runtime?.id === undefined ? undefined : (browser as Browser);
}

/** Whether the extension that put this script here is still the one installed. */
export function isConnected(): boolean {
  return native.runtime?.id !== undefined;
}
