import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import type { BrowserSession } from '@/scripts/browser/open-browser';
import { until } from '@/scripts/browser/until';
import { openWithExtension, wordsOf } from './reader';

const folder = mkdtempSync(join(tmpdir(), 'parallax-desk-'));

/** A file of this name on the disk; gives its path. */
export function fileOf(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

/** These pages as Chromium prints them, with the fonts of this machine embedded. */
export async function printed(...pages: readonly string[]): Promise<Uint8Array[]> {
  const session = await openWithExtension('chromium');
  try {
    const files: Uint8Array[] = [];
    for (const html of pages) {
      const page = await session.browser.newPage();
      await page.setContent(html);
      files.push(await page.pdf({ format: 'A4', margin: { left: '2cm', right: '2cm' } }));
    }
    return files;
  } finally {
    await session.close();
  }
}

/** Choose a file at the desk. */
export async function choose(desk: Page, path: string): Promise<void> {
  const input = await desk.waitForSelector('input[type=file]');
  await (input as ElementHandle<HTMLInputElement>).uploadFile(path);
}

/** A new desk with a file on it, read to its end; gives it and what is said beside it. */
export async function openAtDesk(
  session: BrowserSession,
  path: string,
): Promise<{ desk: Page; side: string }> {
  const desk = await session.newExtensionPage('desk.html');
  await choose(desk, path);
  return { desk, side: await sideOf(desk) };
}

/** What is said beside the document, once all of it has been read and looked through. */
export function sideOf(desk: Page): Promise<string> {
  const readSide = () =>
    desk.evaluate(() => document.querySelector<HTMLElement>('.desk-side')?.innerText ?? '');
  return until(
    async () => {
      const side = await readSide();
      const isDone = /\d topics?\n|names no topic|no text layer/.test(side);
      return isDone && !/Reading:|ooking/.test(side) && side.replace(/\s+/g, ' ');
    },
    'the document to be read',
    60_000,
  );
}

/** The words of the desk once they hold these. */
export function wordsWith(desk: Page, words: string | RegExp): Promise<string> {
  return until(async () => {
    const all = (await wordsOf(desk)).replace(/\s+/g, ' ');
    return (typeof words === 'string' ? all.includes(words) : words.test(all)) && all;
  }, String(words));
}
