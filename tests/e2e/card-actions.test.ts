import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openCard, readCard, settledReport } from '@/scripts/browser/marks';
import type { BrowserSession } from '@/scripts/browser/open-browser';
import { type PageServer, servePages } from '@/scripts/browser/page-server';
import { until } from '@/scripts/browser/until';
import { factsInCard } from './card-words';
import { inCard, pressInCard } from './in-card';
import { BROWSERS, HEIGHT, WIDTH } from './reader';
import { shareBrowser } from './shared-browser';

/** A page that forbids copying, by a listener that comes early or first of all. */
const forbidding = (target: string) => `<p>The Ku Wol San is named.</p><textarea></textarea><script>
  ${target}.addEventListener('copy', (event) => {
    event.preventDefault();
    event.stopImmediatePropagation();
  }, { capture: true });</script>`;

let server: PageServer;
beforeAll(async () => {
  server = await servePages({
    '/': '<p>KOMID is named.</p><textarea></textarea>',
    '/forbids': forbidding('document'),
    '/forbids-first': forbidding('window'),
    '/two': '<p>KOMID is named.</p><p style="margin-top:70px">A.Q. Khan too.</p>',
  });
});
afterAll(() => server.close());

describe.each(BROWSERS)('the card in the reader’s hands in %s', (name) => {
  let session: BrowserSession;
  let page: Page;

  beforeAll(async () => {
    session = await shareBrowser(name);
  });
  afterAll(() => session?.close());

  async function open(host = 'news.test', path = '/'): Promise<void> {
    page = await session.newPage(server.url(path, host));
    await settledReport(session, page);
    await openCard(session, page, 0);
    await factsInCard(session, page);
  }

  test('takes the focus when it is entered, and gives it back', async () => {
    await open();
    await page.focus('textarea');
    await session.inContentWorld(page, () => {
      const world = globalThis as unknown as Record<symbol, { enter(): void; isOpen: boolean }>;
      world[Symbol.for('parallax.card')]?.enter();
    });
    const focused = () => page.evaluate(() => document.activeElement?.localName);
    expect(await focused()).toBe('div');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    expect(await focused()).toBe('div');
    await page.keyboard.press('Escape');
    await until(async () => !(await readCard(session, page)), 'the card to close');
    expect(await focused()).toBe('textarea');
  });

  test('is dragged by its head once it is pinned, and pressing its handle moves it to a corner', async () => {
    await open();
    const corner = async () => (await inCard(session, page, '[role=dialog]'))[0]?.box;
    const before = await corner();
    await pressInCard(session, page, '[aria-label^=Pin]');
    const [title] = await inCard(session, page, 'h2');
    const grip = { x: (title?.box.x ?? 0) + 5, y: (title?.box.y ?? 0) + 5 };
    await page.mouse.move(grip.x, grip.y);
    await page.mouse.down();
    await page.mouse.move(grip.x + 200, grip.y + 100, { steps: 5 });
    await page.mouse.up();
    expect(await corner()).toMatchObject({ x: (before?.x ?? 0) + 200, y: (before?.y ?? 0) + 100 });
    await pressInCard(session, page, '.handle');
    await until(async () => {
      const { x = 0, y = 0, width = 0, height = 0 } = (await corner()) ?? {};
      const isAtEdge = (start: number, end: number, most: number) => start < 20 || end > most - 20;
      return isAtEdge(x, x + width, WIDTH) && isAtEdge(y, y + height, HEIGHT);
    }, 'the card in a corner');
  });

  test('is told to screen readers when it was opened by keyboard', async () => {
    await open();
    await session.inContentWorld(page, () => {
      const world = globalThis as unknown as Record<
        symbol,
        { open(it: object, state: object): void; show(it: object): void }
      >;
      const text = document.querySelector('p')?.firstChild as Text;
      const ends = { startContainer: text, endContainer: text, startOffset: 0, endOffset: 5 };
      const anchor = {
        ...{ range: new StaticRange(ends), quote: 'KOMID', at: { x: 9, y: 20 }, nearby: [] },
        ...{
          look: { theme: 'auto', textSize: 1 },
          byKeyboard: true,
          place: { number: 1, count: 2 },
          actions: {},
        },
        grounds: { rule: 'name', evidence: [] },
      };
      world[Symbol.for('parallax.card')]?.open(anchor, { kind: 'loading' });
      world[Symbol.for('parallax.card')]?.show({ kind: 'missing' });
    });
    const said = async () => (await inCard(session, page, '[aria-live=polite]'))[0]?.text;
    await until(async () => (await said())?.startsWith('There are no facts on'), 'the words');
  });

  /** What is on the clipboard, pasted into the page. */
  async function pasted(): Promise<string | undefined> {
    await page.focus('textarea');
    await page.keyboard.down('Control');
    await page.keyboard.press('v', name === 'chromium' ? { commands: ['Paste'] } : {});
    await page.keyboard.up('Control');
    return page.evaluate(() => document.querySelector('textarea')?.value);
  }

  test.each(['news.test', '127.0.0.1'])('copies facts with their sources on %s', async (host) => {
    await open(host);
    await pressInCard(session, page, '.tool');
    const news = async () => (await inCard(session, page, '[role=status]'))[0]?.text;
    await until(async () => (await news())?.startsWith('Copied'), 'the news of it');
    await until(async () => (await pasted())?.includes('Supports: '), 'the pasted facts');
  });

  test.each([
    ['says that nothing was copied where a page makes sure of it', '/forbids-first', 'Nothing'],
    ['copies on a page that forbids it', '/forbids', 'Copied'],
  ])('%s', async (_what, path, words) => {
    await open('news.test', path);
    await pressInCard(session, page, '.tool');
    const news = async () => (await inCard(session, page, '[role=status]'))[0]?.text;
    await until(async () => (await news()) !== '', 'the news of it');
    expect(await news()).toContain(words);
    expect((await pasted())?.startsWith('Ku Wol San')).toBe(words === 'Copied');
  });

  const words = async () => (await readCard(session, page))?.text ?? '';

  test('goes on to the other mention and back, the focus staying on the button', async () => {
    await open('news.test', '/two');
    await pressInCard(session, page, '[aria-label="Next mention"]');
    await until(async () => (await words()).includes('2 of 2'), 'the second mention');
    await page.keyboard.press('Enter');
    await until(async () => (await words()).includes('1 of 2'), 'the first mention again');
  });

  test('keeps it by pinning, whatever the pointer does', async () => {
    await open();
    await pressInCard(session, page, '[aria-label^=Pin]');
    await page.mouse.move(1200, 700, { steps: 4 });
    await new Promise((resolve) => setTimeout(resolve, 700));
    expect(await words()).toContain('KOMID');
  });

  test('switches the site off from it', async () => {
    await open('other.test');
    await pressInCard(session, page, '.tool:nth-of-type(2)');
    await until(() => page.evaluate(() => CSS.highlights.size === 0), 'the marks to vanish');
    expect(await words()).toBe('');
  });
});
