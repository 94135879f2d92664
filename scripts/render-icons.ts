// Renders public/icons/icon.svg to the PNG sizes browsers ask for: run it after changing the drawing.
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { launch } from 'puppeteer-core';
import { findBrowser } from './find-browser';

const FOLDER = fileURLToPath(new URL('../public/icons/', import.meta.url));
const SIZES = [16, 32, 48, 96, 128];

async function renderIcons(): Promise<void> {
  const executablePath = findBrowser('chromium');
  if (executablePath === undefined) throw new Error('No Chromium: run `node scripts/set-up.mjs`.');
  const svg = await readFile(`${FOLDER}icon.svg`, 'utf8');
  const browser = await launch({
    executablePath,
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  const page = await browser.newPage();
  for (const size of SIZES) {
    await page.setViewport({ width: size, height: size });
    await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px}</style>${svg}`);
    await page.screenshot({ path: `${FOLDER}icon-${size}.png`, omitBackground: true });
  }
  await browser.close();
}

await renderIcons();
