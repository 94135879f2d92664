import type { Page } from 'puppeteer-core';
import { readReport } from '@/scripts/browser/marks';
import type { BrowserSession } from '@/scripts/browser/open-browser';
import { until } from '@/scripts/browser/until';
import { paintedQuotes } from './reader';

/** A page that marks three mentions in full and two quietly. */
export const THRICE = '<p>KOMID.</p><p>KOMID again.</p><h2>More</h2><p>KOMID.</p>';

/** Pages for rules by path, and one with frames of another origin and of none. */
export const RULED_PAGES = {
  '/': THRICE,
  '/a/1': THRICE,
  '/a/2': '<p>KOMID.</p>',
  '/framing': '<p>KOMID.</p><iframe name="cross"></iframe><iframe srcdoc="<p>KOMID"></iframe>',
};

/** Wait, without showing it, until a page has so many marks. */
export async function marks(page: Page, count: number): Promise<void> {
  const isSo = async () => (await paintedQuotes(page)).length === count;
  await until(isSo, `${count} marks`, 15_000);
}

/** The same with the page in front of the reader: one in the background is read when it is shown. */
export async function shownMarks(page: Page, count: number): Promise<void> {
  await page.bringToFront();
  await marks(page, count);
}

/** Wait until nothing of ours runs in the page. */
export async function off(session: BrowserSession, page: Page): Promise<void> {
  await until(async () => !(await readReport(session, page)), 'the marks to be gone', 15_000);
}

/** Forget all that has been stored. */
export async function forgetAll(session: BrowserSession): Promise<void> {
  await session.probe.evaluate(() =>
    (
      globalThis as unknown as { chrome: { storage: { local: { clear(): unknown } } } }
    ).chrome.storage.local.clear(),
  );
}
