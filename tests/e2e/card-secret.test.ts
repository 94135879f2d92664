// What a page may try, to read a card or to press its buttons.
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openCard, readCard, readReport, settledReport } from '@/scripts/browser/marks';
import type { BrowserSession } from '@/scripts/browser/open-browser';
import { type PageServer, servePages } from '@/scripts/browser/page-server';
import { until } from '@/scripts/browser/until';
import { BROWSERS } from './reader';
import { shareBrowser } from './shared-browser';

let server: PageServer;
beforeAll(async () => {
  server = await servePages({ '/': '<p>KOMID is named.</p>' });
});
afterAll(() => server.close());

describe.each(BROWSERS)('a card in %s', (name) => {
  let session: BrowserSession;
  let page: Page;

  beforeAll(async () => {
    session = await shareBrowser(name);
    page = await session.newPage(server.url('/', 'news.test'));
    await settledReport(session, page);
    await openCard(session, page, 0);
    await until(
      async () => (await readCard(session, page))?.text.includes('sources'),
      'the facts in the card',
    );
  });
  afterAll(() => session?.close());

  test('gives nothing to a page that searches and selects', async () => {
    const read = await page.evaluate(() => {
      const seen: string[] = [];
      const selection = getSelection() as Selection;
      (globalThis as unknown as { find(text: string): boolean }).find('sources, ');
      seen.push(selection.toString());
      selection.modify('extend', 'forward', 'documentboundary');
      seen.push(selection.toString());
      selection.selectAllChildren(document.documentElement);
      seen.push(selection.toString());
      return seen.join(' ');
    });
    const facts = (await readCard(session, page))?.text ?? '';
    for (const line of facts.split('\n').filter((words) => words.length > 20)) {
      expect(read).not.toContain(line);
    }
  });

  test('is not pressed by anything but the reader', async () => {
    await session.inContentWorld(page, () => {
      const scope = globalThis as unknown as {
        chrome?: { dom?: { openOrClosedShadowRoot(host: Element): ShadowRoot | null } };
      };
      const host = document.documentElement.lastElementChild as Element & {
        openOrClosedShadowRoot?: ShadowRoot;
      };
      const root = host.openOrClosedShadowRoot ?? scope.chrome?.dom?.openOrClosedShadowRoot(host);
      for (const button of root?.querySelectorAll('button') ?? []) button.click();
    });
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(await readReport(session, page)).toBeDefined();
    expect((await readCard(session, page))?.text).toContain('KOMID');
    expect((await session.browser.pages()).filter((tab) => /popup/.test(tab.url()))).toEqual([]);
  });
});
