// `npm run gallery`: pictures of the card and the marks in every state, for looking at, in `.output/gallery`.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Browser, launch } from 'puppeteer-core';
import { build } from 'vite';
import { servePages } from './browser/page-server';
import { contentPlugin } from './content-plugin';
import { findBrowser } from './find-browser';
import { CASES, type Case } from './gallery/cases';

const ROOT = fileURLToPath(new URL('../', import.meta.url));
const FOLDER = join(ROOT, '.output/gallery');
const SCREEN = { width: 900, height: 760 };

async function main(names: readonly string[]): Promise<void> {
  const executablePath = findBrowser('chromium');
  if (!executablePath) throw new Error('No Chromium found: run `node scripts/set-up.mjs`.');
  if (names.length === 0) rmSync(FOLDER, { recursive: true, force: true });
  await bundle();
  const server = await servePages(FOLDER);
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : []; // Chromium's sandbox refuses root.
  const browser = await launch({ executablePath, args });
  try {
    const cases = CASES.filter(({ name }) => names.length === 0 || names.includes(name));
    for (const shown of cases) await take(browser, shown, server.url('/stage.html'));
    console.log(`${cases.length} pictures: ${join(FOLDER, 'index.html')}`);
  } finally {
    await browser.close();
    await server.close();
  }
}

async function bundle(): Promise<void> {
  mkdirSync(FOLDER, { recursive: true });
  await build({
    ...{ root: ROOT, configFile: false, logLevel: 'error', plugins: [contentPlugin()] },
    resolve: { alias: { '@': ROOT.slice(0, -1) } },
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    publicDir: false,
    build: {
      ...{ outDir: FOLDER, emptyOutDir: false },
      lib: { entry: 'scripts/gallery/page.tsx', formats: ['es'], fileName: () => 'page.js' },
    },
  });
  const page = (body: string) => `<!doctype html><meta charset="utf-8"><body>${body}`;
  writeFileSync(join(FOLDER, 'stage.html'), page('<script type="module" src="page.js"></script>'));
  writeFileSync(join(FOLDER, 'index.html'), page(CASES.map(figure).join('\n')));
}

function figure({ name }: Case): string {
  return `<figure><figcaption>${name}</figcaption><img src="${name}.png" alt="" style="max-width:100%"></figure>`;
}

async function take(browser: Browser, shown: Case, address: string): Promise<void> {
  const { name, theme, zoom = 1, width = SCREEN.width, height = SCREEN.height } = shown;
  const page = await browser.newPage();
  await page.setViewport({ width, height, deviceScaleFactor: zoom });
  const session = await page.createCDPSession();
  await session.send('Emulation.setEmulatedMedia', {
    features: [
      { name: 'prefers-color-scheme', value: theme === 'dark' ? 'dark' : 'light' },
      { name: 'forced-colors', value: theme === 'forced' ? 'active' : 'none' },
    ],
  });
  await page.exposeFunction('clickAt', (x: number, y: number) => page.mouse.click(x, y));
  await page.goto(`${address}?case=${name}`);
  await page.waitForSelector('[data-ready]');
  await page.screenshot({ path: join(FOLDER, `${name}.png`) });
  await page.close();
}

main(process.argv.slice(2)).catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
