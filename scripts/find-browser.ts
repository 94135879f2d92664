// Set-up has to find browsers before there is anything to run TypeScript with, so the search is in there.
import { type BrowserName as Name, findBrowser as search } from './set-up/find-browser.mjs';

/** The two browser families the extension is built for. */
export type BrowserName = Name;

/** The path of an installed browser of this family, or undefined; `PARALLAX_CHROMIUM` and `PARALLAX_FIREFOX` go first. */
export function findBrowser(name: BrowserName): string | undefined {
  return search(name);
}
