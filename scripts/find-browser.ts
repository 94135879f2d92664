// Set-up has to find browsers before TypeScript can be run, so the search itself lives there.
export { type BrowserName, findBrowser } from './set-up/find-browser.mjs';
