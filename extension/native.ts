import type { Browser } from 'webextension-polyfill';

declare const chrome: Browser;

/**
 * The browser's own extension API, for scripts that run on every page and so carry no polyfill.
 *
 * In both browsers its functions return promises under MV3; what the polyfill adds, promises out of
 * `onMessage` listeners before Chrome 148, is not needed where nothing is answered.
 */
export const native: Browser = (globalThis as { browser?: Browser }).browser ?? chrome;

/** Whether the extension that put this script here is still the one installed. */
export function isConnected(): boolean {
  return native.runtime?.id !== undefined;
}
