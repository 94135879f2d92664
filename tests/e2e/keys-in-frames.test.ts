// Keys, where the reader is in one frame and the card, or what they write in, in another.
import type { Frame, Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { settledReport } from '@/scripts/browser/marks';
import type { BrowserSession } from '@/scripts/browser/open-browser';
import { type PageServer, servePages } from '@/scripts/browser/page-server';
import { until } from '@/scripts/browser/until';
import { BROWSERS } from './reader';
import { shareBrowser } from './shared-browser';

const COUNT = `<script>let escapes = 0;
  onkeydown = ({ key, defaultPrevented }) => { escapes += key === 'Escape' && !defaultPrevented };</script>`;
const CLOSED = `<div id="shut"></div><script>
  const field = document.createElement('textarea');
  shut.attachShadow({ mode: 'closed' }).append(field);
  onclick = () => field.focus();</script>`;

let server: PageServer;
beforeAll(async () => {
  server = await servePages({
    '/': `${COUNT}<p>Rain.</p><textarea></textarea><iframe name="named"></iframe><iframe name="quiet"></iframe>`,
    '/named': '<p>A.Q. Khan</p>',
    '/quiet': `${COUNT}<input>`,
    '/closed': `<p>KOMID</p>${CLOSED}`,
  });
});
afterAll(() => server.close());

describe.each(BROWSERS)('keys between the frames of a page in %s', (name) => {
  let session: BrowserSession;
  let page: Page;

  beforeAll(async () => {
    session = await shareBrowser(name);
  });
  afterAll(() => session?.close());

  const frameOf = (path: string) =>
    page.frames().find((frame) => frame.url().endsWith(path)) as Frame; // Loaded before each test.

  /** What our scripts say in the page and its frames. */
  const inFrames = async <Value>(ask: () => Value) =>
    (await session.inEveryFrame(page, ask)).map(({ value }) => value);
  const cards = () =>
    inFrames(() => {
      const world = globalThis as unknown as Record<symbol, { cardBox(): unknown } | undefined>;
      return world[Symbol.for('parallax.card')]?.cardBox() !== undefined;
    });
  const cardCount = async () => (await cards()).filter(Boolean).length;
  const stands = () =>
    inFrames(() => {
      type Stand = { hasKeys: boolean; isWriting: boolean; isMarked: boolean };
      const world = globalThis as unknown as Record<symbol, { stand(): Stand } | undefined>;
      const {
        hasKeys = false,
        isWriting = false,
        isMarked = false,
      } = world[Symbol.for('parallax')]?.stand() ?? {};
      return { path: location.pathname, hasKeys, isWriting, isMarked };
    });

  const pathsWhere = async (what: 'hasKeys' | 'isWriting') =>
    (await stands()).filter(({ [what]: is }) => is).map(({ path }) => path);

  beforeEach(async () => {
    page = await session.newPage(server.url('/', 'news.test'));
    const frames = { named: server.url('/named', 'other.test'), quiet: server.url('/quiet') };
    await page.evaluate((sources) => {
      for (const [frame, src] of Object.entries(sources)) {
        (document.querySelector(`[name=${frame}]`) as HTMLIFrameElement).src = src;
      }
    }, frames);
    await until(async () => (await stands()).some(({ isMarked }) => isMarked), 'the marks');
    await until(async () => (await stands()).length === 3, 'all frames');
    await page.bringToFront();
  });

  async function hover(): Promise<void> {
    const words = await frameOf('/named').$('p');
    const box = await words?.boundingBox();
    await page.mouse.move(0, 0);
    await page.mouse.move((box?.x ?? 0) + 20, (box?.y ?? 0) + 8, { steps: 4 });
    await until(async () => (await cardCount()) === 1, 'the card in the frame');
  }

  test.each<[string, string, string]>([
    ['the page around it', '/', 'textarea'],
    ['the frame beside it', '/quiet', 'input'],
  ])(
    'Escape in %s closes the card of a frame, and is the page’s as well',
    async (_, path, field) => {
      const frame = path === '/' ? page.mainFrame() : frameOf(path);
      await frame.focus(field);
      await hover();
      await page.keyboard.press('Escape');
      await until(async () => (await cardCount()) === 0, 'the card to close');
      expect(await frame.evaluate('escapes')).toBe(1);
    },
  );

  test('a command does nothing while the reader writes in another frame', async () => {
    await page.focus('textarea');
    expect(await pathsWhere('isWriting')).toEqual(['/']);
    await session.pressShortcut?.('J');
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(await cardCount()).toBe(0);
    await page.evaluate(() => (document.activeElement as HTMLElement).blur());
    expect(await pathsWhere('isWriting')).toEqual([]);
  });

  test('the frame that has the keys is one alone', async () => {
    expect(await pathsWhere('hasKeys')).toEqual(['/']);
    await frameOf('/quiet').focus('input');
    expect(await pathsWhere('hasKeys')).toEqual(['/quiet']);
  });

  test('a command does nothing while the reader writes in a closed shadow root', async () => {
    page = await session.newPage(server.url('/closed', 'news.test'));
    await settledReport(session, page);
    await page.bringToFront();
    await page.click('p');
    const act = () =>
      inFrames(() => {
        const world = globalThis as unknown as Record<symbol, { act(it: string): boolean }>;
        return world[Symbol.for('parallax')]?.act('next-mention');
      });
    expect(await act()).toEqual([false]);
    await page.evaluate('field.blur()');
    expect(await act()).toEqual([true]);
  });
});
