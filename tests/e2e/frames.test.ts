import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { BrowserSession } from '@/scripts/browser/open-browser';
import { type PageServer, servePages } from '@/scripts/browser/page-server';
import { until } from '@/scripts/browser/until';
import { BROWSERS, press, wordsOf } from './reader';
import { shareBrowser } from './shared-browser';

let server: PageServer;
beforeAll(async () => {
  server = await servePages({
    '/': '<p>KOMID</p><iframe name="same" src="/inner"></iframe><iframe name="cross"></iframe><iframe srcdoc="<p>Ku Wol San"></iframe>',
    '/inner': '<p>A.Q. Khan</p>',
  });
});
afterAll(() => server.close());

describe.each(BROWSERS)('a page with frames in %s', (name) => {
  let session: BrowserSession;
  let page: Page;

  beforeAll(async () => {
    session = await shareBrowser(name);
    page = await session.newPage(server.url('/', 'news.test'));
    const inner = server.url('/inner', 'other.test');
    await page.evaluate((src) => {
      (document.querySelector('[name=cross]') as HTMLIFrameElement).src = src;
    }, inner);
  });
  afterAll(() => session?.close());

  const markedFrames = async () => {
    const answers = await session.inEveryFrame(page, () => {
      const world = globalThis as unknown as Record<symbol, { mentions(): unknown } | undefined>;
      return JSON.stringify(world[Symbol.for('parallax')]?.mentions() ?? []);
    });
    const mentions = answers.flatMap(({ value }): { quote: string }[] => JSON.parse(value));
    return mentions.map(({ quote }) => quote).sort();
  };

  test('has the mentions of all of them marked', async () => {
    // Firefox gives no answer for any while one of them is just being led elsewhere.
    const areMarked = async () => (await markedFrames().catch(() => [])).length === 4;
    await until(areMarked, 'all frames to be marked');
    expect(await markedFrames()).toEqual(['A.Q. Khan', 'A.Q. Khan', 'KOMID', 'Ku Wol San']);
  });

  test('has them all in the popup, added up', async () => {
    const popup = await session.openPopup(page);
    await until(async () => (await wordsOf(popup)).includes('2 mentions'), 'the sum');
    expect(await wordsOf(popup)).toContain('3 topics');
    await popup.close();
  });

  test('shows a card in the frame of another site', async () => {
    const frame = page.frames().find((candidate) => candidate.url().includes('other.test'));
    const words = await frame?.$('p');
    const box = await words?.boundingBox();
    await page.mouse.move(0, 0);
    await page.mouse.move((box?.x ?? 0) + 20, (box?.y ?? 0) + 8, { steps: 4 });
    await until(
      async () => (await frame?.evaluate(() => document.documentElement.children.length)) === 3,
      'the card’s host in the frame',
    );
    await page.mouse.move(1200, 700);
  });

  test('is off in all of them when its own site is switched off, whatever site they are of', async () => {
    const popup = await session.openPopup(page);
    await press(popup, 'news.test');
    await until(async () => (await markedFrames()).length === 0, 'all frames to be off');
    await popup.close();
    await page.reload();
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(await markedFrames()).toEqual([]);
  });

  test('does not keep the embedded site from being marked by itself', async () => {
    page = await session.newPage(server.url('/inner', 'other.test'));
    await until(async () => (await markedFrames()).length === 1, 'the page to be marked');
  });
});
