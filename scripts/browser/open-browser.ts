import type { Browser, Page } from 'puppeteer-core';
import { type BrowserName, findBrowser } from '@/scripts/find-browser';
import { launchChromium } from './chromium';
import { type FrameAnswer, runInContentWorld, type Wire } from './content-world';
import type { Driver, LaunchOptions } from './driver';
import { launchFirefox } from './firefox';
import { createTabs, type Tabs } from './tabs';
import { closeWelcome } from './welcome';

/** Which browser to open, and how. */
export interface OpenOptions extends LaunchOptions {
  readonly name: BrowserName;
}

/** A running browser with the extension in it: one way to drive either. */
export interface BrowserSession {
  readonly name: BrowserName;
  /** Puppeteer's own browser, for what this does not cover. */
  readonly browser: Browser;
  /** A tab of the extension's origin that runs none of its code: evaluate here with `browser.*`. */
  readonly probe: Page;
  /** A new tab, led to `url` and loaded. */
  newPage(url: string): Promise<Page>;
  /** A new tab with a page of the extension, such as `options.html`. */
  newExtensionPage(path: string): Promise<Page>;
  /** The same in a window of its own, so that the pages of others stay in view. */
  newExtensionWindow(path: string): Promise<Page>;
  extensionUrl(path: string): string;
  /** The browser's id for the tab of a page from `newPage`. */
  tabId(page: Page): number;
  /** Run a self-contained function in the extension's isolated world of the page's main frame. */
  inContentWorld<Args extends readonly Wire[], Value>(
    page: Page,
    fn: (...args: Args) => Value | Promise<Value>,
    ...args: Args
  ): Promise<Value>;
  /** The same in all frames of the page at once. */
  inEveryFrame<Args extends readonly Wire[], Value>(
    page: Page,
    fn: (...args: Args) => Value | Promise<Value>,
    ...args: Args
  ): Promise<FrameAnswer<Value>[]>;
  /** The popup for this page: the real one in Chromium, its page in a tab in Firefox. */
  openPopup(page: Page): Promise<Page>;
  /** Stop the background script; whatever it hears next starts it anew. */
  killBackground(): Promise<void>;
  /** Whether the background script runs at the moment. */
  isBackgroundRunning(): Promise<boolean>;
  /** Network addresses asked for so far, if `recordRequests` was set: by pages, frames, workers and the extension. */
  requests(): Promise<readonly string[]>;
  setDark(dark: boolean): Promise<void>;
  /** Let the extension into private windows; it is loaded anew, and the probe is gone. */
  readonly allowPrivate: Driver['allowPrivate'];
  /** Press an extension's shortcut, told by its letter; only Firefox lets a program do that. */
  readonly pressShortcut: Driver['pressShortcut'];
  close(): Promise<void>;
}

/** Open a browser with the extension installed; throws a sentence for people where that cannot be. */
export async function openBrowser(options: OpenOptions): Promise<BrowserSession> {
  const path = findBrowser(options.name);
  if (path === undefined)
    throw new Error(`No ${options.name} found: run \`node scripts/set-up.mjs\`.`);
  const driver = await launchDriver(path, options);
  try {
    const probe = await driver.browser.newPage();
    await driver.openExtensionPage(probe, driver.extensionUrl('manifest.json'));
    if (!options.withWelcome) await closeWelcome(driver, probe);
    if (options.dark) await driver.setDark(true);
    return sessionOf(options, driver, probe);
  } catch (error) {
    await driver.close();
    throw error;
  }
}

function launchDriver(path: string, options: OpenOptions): Promise<Driver> {
  const start = options.name === 'firefox' ? launchFirefox : launchChromium;
  return start(path, options).catch((cause) => {
    throw new Error(`${path} did not start with ${options.extension}: ${cause.message}`, { cause });
  });
}

function sessionOf(options: OpenOptions, driver: Driver, probe: Page): BrowserSession {
  const { extensionUrl, killBackground, isBackgroundRunning, requests, close, browser } = driver;
  const { pressShortcut, allowPrivate } = driver;
  const tabs = createTabs(browser, probe);
  let isDark = options.dark ?? false;
  async function newTab(): Promise<Page> {
    const page = await tabs.open();
    if (isDark) await driver.setDark(true);
    return page;
  }
  return {
    ...{ name: options.name, browser, probe, tabId: tabs.idOf },
    ...{ extensionUrl, killBackground, isBackgroundRunning, requests, close, pressShortcut },
    allowPrivate,
    ...contentWorldOf(probe, tabs),
    newPage: async (url) => {
      const page = await newTab();
      await page.goto(url);
      return page;
    },
    newExtensionPage: async (path) => {
      const page = await newTab();
      await driver.openExtensionPage(page, extensionUrl(path));
      return page;
    },
    newExtensionWindow: async (path) => {
      const page = await driver.browser.newPage({ type: 'window' });
      await driver.openExtensionPage(page, extensionUrl(path));
      return page;
    },
    openPopup: async (page) => {
      const popup = await driver.openPopup(page, tabs.idOf(page));
      if (isDark) await driver.setDark(true, popup);
      return popup;
    },
    setDark: (dark) => {
      isDark = dark;
      return driver.setDark(dark);
    },
  };
}

function contentWorldOf(
  probe: Page,
  tabs: Tabs,
): Pick<BrowserSession, 'inContentWorld' | 'inEveryFrame'> {
  return {
    inEveryFrame: (page, fn, ...args) =>
      runInContentWorld(probe, { tabId: tabs.idOf(page), allFrames: true }, fn, args),
    inContentWorld: async (page, fn, ...args) => {
      const [answer] = await runInContentWorld(probe, { tabId: tabs.idOf(page) }, fn, args);
      return (answer as NonNullable<typeof answer>).value; // One frame was asked, so one answered.
    },
  };
}
