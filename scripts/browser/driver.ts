import type { Browser, Page } from 'puppeteer-core';

/** How to start a browser with an extension in it. */
export interface LaunchOptions {
  /** The unpacked extension's folder. */
  readonly extension: string;
  readonly headless?: boolean;
  /** Host names that lead to this machine; Chromium sends every `*.test` here unasked. */
  readonly hosts?: readonly string[];
  /** A folder to keep the profile in, so that a later start finds it again; otherwise it is thrown away. */
  readonly profileDir?: string;
  /** Whether pages are told that the reader prefers dark. */
  readonly dark?: boolean;
  /** The languages that the browser asks for, by tag, the first before all others; English unless told. */
  readonly languages?: readonly string[];
  /** Settings of Firefox's own, by which it can be made to fail in ways that others meet. */
  readonly firefoxPrefs?: Readonly<Record<string, string | number | boolean>>;
  /** Whether the welcome page, which is shown once, may stay. */
  readonly withWelcome?: boolean;
  /** Whether to record what goes over the network. Chromium then reaches this machine and nothing else. */
  readonly recordRequests?: boolean;
}

/** What the two browsers do each in their own way. */
export interface Driver {
  readonly browser: Browser;
  /** The address of a page of the extension; no leading slash in `path`. */
  extensionUrl(path: string): string;
  /** Lead a fresh tab to an address of the extension, and wait until it is there. */
  openExtensionPage(page: Page, url: string): Promise<void>;
  /** The popup for the tab that shows `page`. */
  openPopup(page: Page, tabId: number): Promise<Page>;
  /** Stop the background script, as the browser does when it has been idle; the next event starts it anew. */
  killBackground(): Promise<void>;
  /** Whether the background script runs at the moment. */
  isBackgroundRunning(): Promise<boolean>;
  /** Addresses asked for since the start, by pages and by the extension, in order. */
  requests(): Promise<readonly string[]>;
  /** Tell the tabs that are open, and a popup, whether the reader prefers dark. */
  setDark(dark: boolean, popup?: Page): Promise<void>;
  /** Let the extension into private windows, as its reader can; it is loaded anew for that. */
  allowPrivate(): Promise<void>;
  /** Press an extension's shortcut, told by its letter; only Firefox lets a program do that. */
  pressShortcut?(letter: string): Promise<void>;
  close(): Promise<void>;
}

/** What browsers ask for unless told otherwise, whatever machine they run on. */
export const LANGUAGES = ['en-GB', 'en'];

/** What headless pages are shown in, in CSS px: the same in both browsers. */
export const VIEWPORT = { width: 1280, height: 800 };
