import { cpSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { VIEWPORT } from '@/scripts/browser/driver';
import { type BrowserSession, type OpenOptions, openBrowser } from '@/scripts/browser/open-browser';
import type { BrowserName } from '@/scripts/find-browser';

const OUTPUT: Record<BrowserName, string> = { chromium: 'chrome-mv3', firefox: 'firefox-mv3' };

/** The window's size, CSS px. */
export const { width: WIDTH, height: HEIGHT } = VIEWPORT;

/** The browsers that every story is told in. */
export const BROWSERS: readonly BrowserName[] = ['chromium', 'firefox'];

/** The hosts that lead to the test's own server. */
export const HOSTS = ['news.test', 'www.news.test', 'other.test', 'quiet.test'] as const;

/** Open a browser with the extension as built. */
export function openWithExtension(
  name: BrowserName,
  options: Partial<OpenOptions> = {},
): Promise<BrowserSession> {
  return openBrowser({ name, extension: builtFor(name), headless: true, hosts: HOSTS, ...options });
}

function builtFor(name: BrowserName): string {
  return fileURLToPath(new URL(`../../.output/${OUTPUT[name]}`, import.meta.url));
}

/** A copy of the extension in which `code` runs before each of its scripts; to be removed after use. */
export function extensionWith(code: string, name: BrowserName): string {
  const folder = mkdtempSync(join(tmpdir(), 'parallax-extension-'));
  cpSync(builtFor(name), folder, { recursive: true });
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  for (const file of files
    .filter((path) => path.endsWith('.js'))
    .map((path) => join(folder, path))) {
    writeFileSync(file, `${code}\n${readFileSync(file, 'utf8')}`);
  }
  return folder;
}

/** The words under each of our marks, as the page itself can read them from its own registry. */
export function paintedQuotes(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...(CSS.highlights.get('dotted-underline') ?? [])].map((range) => {
      const live = document.createRange();
      live.setStart(range.startContainer, range.startOffset);
      live.setEnd(range.endContainer, range.endOffset);
      return live.toString();
    }),
  );
}

/** Press the first button of a page of the extension that reads so. */
export async function press(popup: Page, words: string): Promise<void> {
  const button = await popup.waitForSelector(`::-p-text(${words})`);
  await button?.click();
}

/** The words a reader sees on a page of the extension. */
export function wordsOf(page: Page): Promise<string> {
  return page.evaluate(() => document.body.innerText);
}

/** Store this for the extension, as if the reader had set it. */
export async function store(session: BrowserSession, items: object): Promise<void> {
  await session.probe.evaluate(
    (wanted) =>
      (
        globalThis as unknown as { chrome: { storage: { local: { set(o: object): unknown } } } }
      ).chrome.storage.local.set(wanted),
    items,
  );
}

/** Have mentions underlined so from now on: `first` of a section, `every` or `none`. */
export async function setDensity(session: BrowserSession, density: string): Promise<void> {
  const level = density === 'every' ? 'full' : 'quiet';
  const style = density === 'none' ? 'none' : 'dotted';
  await store(session, { settings: { version: 2, level, marks: { style } } });
}

/** Longer than a page waits before it tells of its topics, which the badge counts. */
export function topicsTold(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 800));
}

/** Ask what a reader asks by key, where the browser's command arrives; false where nothing is done. */
export function askByKey(session: BrowserSession, page: Page, command: string): Promise<boolean> {
  return session.inContentWorld(
    page,
    (wanted) => {
      const world = globalThis as unknown as Record<symbol, { act(command: string): boolean }>;
      return world[Symbol.for('parallax')]?.act(wanted) ?? false;
    },
    command,
  );
}
