import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** The two browser families the extension is built for. */
export type BrowserName = 'chromium' | 'firefox';

const PROGRAMS: Record<BrowserName, readonly string[]> = {
  chromium: [
    'chromium',
    'chromium-browser',
    'google-chrome',
    'google-chrome-stable',
    'microsoft-edge',
    'brave-browser',
  ],
  firefox: ['firefox-esr', 'firefox'],
};

/** Where installers put browsers that are not on the PATH. */
const PLACES: Record<BrowserName, readonly string[]> = {
  chromium: [
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  ],
  firefox: [
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
  ],
};

/** The path of an installed browser of this family, or undefined; `PARALLAX_CHROMIUM` and `PARALLAX_FIREFOX` go first. */
export function findBrowser(name: BrowserName): string | undefined {
  const named = process.env[`PARALLAX_${name.toUpperCase()}`];
  const onPath = (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => PROGRAMS[name].map((program) => join(folder, program)));
  return [...(named ? [named] : []), ...onPath, ...PLACES[name]].find((path) => existsSync(path));
}
