import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const PROGRAMS = {
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
const PLACES = {
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

/** Every place a browser of this family could be, best first; `PARALLAX_CHROMIUM` and `PARALLAX_FIREFOX` lead. */
export function browserPlaces(name, env) {
  const named = env[`PARALLAX_${name.toUpperCase()}`];
  const folders = (env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  const onPath = folders.flatMap((folder) =>
    PROGRAMS[name].map((program) => join(folder, program)),
  );
  return [...(named ? [named] : []), ...onPath, ...PLACES[name]];
}

/** The path of an installed browser of this family, or undefined. */
export function findBrowser(name, env = process.env, exists = existsSync) {
  return browserPlaces(name, env).find((path) => exists(path));
}
