// `npm run store-pictures`: the pictures for the stores, of the extension as built, in `docs/store/images`.
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { openCard, settledReport } from './browser/marks';
import { type BrowserSession, openBrowser } from './browser/open-browser';
import { servePages } from './browser/page-server';

const root = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url));
const FOLDER = root('docs/store/images');
/** What both stores want, CSS px. */
const SIZE = { width: 1280, height: 800 };
const FIRST_NAME = 0;

async function main(): Promise<void> {
  mkdirSync(FOLDER, { recursive: true });
  const server = await servePages(root('tests/pages/sample-article'));
  const extension = root('.output/chrome-mv3');
  const hosts = ['news.test'];
  const session = await openBrowser({ name: 'chromium', extension, headless: true, hosts });
  try {
    const article = await session.newPage(server.url('/source.html', 'news.test'));
    await article.setViewport(SIZE);
    await openCard(session, article, FIRST_NAME);
    await picture(article, '1-card');
    await takeSurfaces(session, article);
  } finally {
    await session.close();
    await server.close();
  }
}

async function takeSurfaces(session: BrowserSession, article: Page): Promise<void> {
  await settledReport(session, article);
  const surfaces: [name: string, path: string, from: string][] = [
    ['2-fact-sheet', 'library.html#topic/aq-khan', 'main'],
    ['3-disputes', 'library.html#disputes', 'main'],
    ['4-briefing', `brief.html?tab=${session.tabId(article)}`, '.brief-reading'],
    ['5-options', 'options.html#marks', 'main'],
  ];
  for (const [name, path, from] of surfaces) {
    const page = await session.newExtensionPage(path);
    await page.setViewport(SIZE);
    await picture(page, name, from);
  }
}

async function picture(page: Page, name: string, from?: string): Promise<void> {
  if (from !== undefined) {
    const part = await page.waitForSelector(from);
    await page.waitForNetworkIdle();
    await part?.evaluate((element) => {
      element.scrollIntoView();
      window.scrollBy(0, -60); // Clear of what stands at the window's edge.
    });
  }
  await page.bringToFront();
  await page.screenshot({ path: `${FOLDER}/${name}.png`, captureBeyondViewport: false });
  console.log(`${FOLDER}/${name}.png`);
}

main().catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
