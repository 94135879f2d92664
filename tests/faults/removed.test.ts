// The extension is removed while the reader stays on a page.
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openCard, settledReport } from '@/scripts/browser/marks';
import type { BrowserSession } from '@/scripts/browser/open-browser';
import { type PageServer, servePages } from '@/scripts/browser/page-server';
import { until } from '@/scripts/browser/until';
import { openWithExtension, paintedQuotes } from '@/tests/e2e/reader';

let server: PageServer;
let session: BrowserSession;
beforeAll(async () => {
  server = await servePages({ '/': '<p>KOMID is named.</p><p>A.Q. Khan too.</p>' });
  session = await openWithExtension('chromium');
});
afterAll(async () => {
  await session?.close();
  await server.close();
});

/** All text of the page, even in closed shadow roots; what our own scripts would tell is gone with them. */
async function textOf(page: Page): Promise<string> {
  const client = await page.createCDPSession();
  await client.send('DOM.enable');
  const { nodes } = await client.send('DOM.getFlattenedDocument', { depth: -1, pierce: true });
  await client.detach();
  return nodes.map(({ nodeValue }) => nodeValue).join(' ');
}

// Firefox ends an extension's scripts in pages with the extension.
test('a card says that Parallax was updated or removed, and the marks go with it', async () => {
  const page = await session.newPage(server.url('/', 'news.test'));
  const { mentions } = await settledReport(session, page);
  await openCard(session, page, 0); // The card's code is here from now on.
  await page.keyboard.press('Escape');
  await page.bringToFront(); // Where the reader comes back to the page, the marks have gone.
  // Without developer mode it stays away.
  await session.probe.evaluate('void setTimeout(() => chrome.runtime.reload())').catch(() => {});
  await until(async () => session.probe.isClosed(), 'the extension to be gone');
  const { x, y } = mentions[1]?.rect ?? { x: 0, y: 0 };
  await page.mouse.move(900, 600);
  await page.mouse.move(x + 9, y + 9, { steps: 4 });
  await until(async () => (await textOf(page)).includes('Parallax was updated'), 'the words');
  await new Promise((resolve) => setTimeout(resolve, 1200));
  expect(await textOf(page)).toContain('Parallax was updated');
  expect(await paintedQuotes(page)).toHaveLength(2);
  await page.keyboard.press('Escape');
  await until(async () => (await paintedQuotes(page)).length === 0, 'the marks to vanish');
  expect(await page.evaluate(() => document.documentElement.children.length)).toBe(2);
});
