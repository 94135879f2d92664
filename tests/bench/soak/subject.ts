import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { hoverMention, readCard, settledReport } from '@/scripts/browser/marks';
import { type BrowserSession, openBrowser } from '@/scripts/browser/open-browser';
import { until } from '@/scripts/browser/until';
import { extensionWith } from '@/tests/e2e/reader';
import { type WatchedBackground, watchBackground } from './background';
import { LEAK } from './leak';
import { createSampler, type Sample } from './sample';

/** A browser with one tab that lives through the soak: with the extension, or with one that does nothing. */
export interface Subject {
  readonly page: Page;
  readonly session: BrowserSession;
  readonly background: WatchedBackground | undefined;
  sample(): Promise<Sample>;
  /** Wait until the page has been read, where anything reads it. */
  settle(): Promise<void>;
  /** Open a card, look at it, and close it, where there are any. */
  visitCard(): Promise<void>;
  close(): Promise<void>;
}

/** The extension as it ships, in a browser; `leaks` plants a leak in it. */
export async function openOurs(leaks: boolean): Promise<Subject> {
  // A copy in either case: in half an hour someone may build anew.
  const extension = extensionWith(leaks ? LEAK : '', 'chromium');
  const session = await openBrowser({ name: 'chromium', extension });
  const page = await session.newPage('about:blank');
  const [, , id = ''] = session.extensionUrl('').split('/');
  return {
    ...{ page, session },
    background: await watchBackground(session.browser),
    sample: await createSampler(page, id),
    settle: async () => void (await settledReport(session, page)),
    visitCard: () => visitCard(session, page),
    close: () => close(session, extension),
  };
}

/** The same without any script of ours, to tell what pages and browser hold by themselves. */
export async function openControl(): Promise<Subject> {
  const extension = mkdtempSync(join(tmpdir(), 'parallax-idle-'));
  writeFileSync(join(extension, 'manifest.json'), IDLE);
  const session = await openBrowser({ name: 'chromium', extension, withWelcome: true });
  const page = await session.newPage('about:blank');
  const sample = await createSampler(page, undefined);
  const nothing = async () => {};
  return {
    ...{ page, session, background: undefined, sample, settle: nothing, visitCard: nothing },
    close: () => close(session, extension),
  };
}

async function close(session: BrowserSession, extension: string): Promise<void> {
  await session.close();
  rmSync(extension, { recursive: true });
}

const IDLE = JSON.stringify({ manifest_version: 3, name: 'Idle', version: '1' });

async function visitCard(session: BrowserSession, page: Page): Promise<void> {
  await hoverMention(session, page);
  await until(() => readCard(session, page), 'the card');
  await page.keyboard.press('Escape');
  await page.mouse.move(1200, 790);
  await until(async () => !(await readCard(session, page)), 'the card to close');
}
