// `npm run demo`, once set-up and build are done: the extension on a sample article or the reader's page.
import { fileURLToPath } from 'node:url';
import { openBrowser } from './browser/open-browser';
import { parseDemoArguments } from './demo/arguments.mjs';
import { showInPictures, showOnScreen } from './demo/show';
import { findTarget } from './demo/target';
import { type BrowserName, findBrowser } from './find-browser';

const ROOT = fileURLToPath(new URL('../', import.meta.url));
const SAMPLE = `${ROOT}tests/pages/sample-article/source.html`;
const OUTPUT = { chromium: `${ROOT}.output/chrome-mv3`, firefox: `${ROOT}.output/firefox-mv3` };

async function main(): Promise<void> {
  const { target, browser } = parseDemoArguments(process.argv.slice(2));
  const name = browser ?? firstBrowser();
  const from = process.env.INIT_CWD ?? process.cwd();
  const { url, server } = await findTarget(target ?? SAMPLE, from);
  try {
    await show(name, url);
  } finally {
    await server?.close();
  }
}

async function show(name: BrowserName, url: string): Promise<void> {
  const headless = !hasScreen();
  const extension = OUTPUT[name];
  const session = await openBrowser({ name, extension, headless });
  try {
    const page = await session.newPage(url).catch((cause) => {
      throw new Error(
        `${url} cannot be reached (${cause.message.replace(/ at http.*/, '')}). Check the address and the network, or save the page and give its file.`,
      );
    });
    if (headless) await showInPictures(session, page, extension, `${ROOT}demo`);
    else await showOnScreen(session, page);
  } finally {
    await session.close().catch(() => {}); // The reader may have closed it already.
  }
}

function firstBrowser(): BrowserName {
  return findBrowser('chromium') === undefined ? 'firefox' : 'chromium';
}

function hasScreen(): boolean {
  const { DISPLAY, WAYLAND_DISPLAY } = process.env;
  return process.platform !== 'linux' || Boolean(DISPLAY || WAYLAND_DISPLAY);
}

main().catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
