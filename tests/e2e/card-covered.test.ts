// What a page may try so that the reader presses in a card what they do not see, or has a card open by itself.
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  hoverMention,
  openCard,
  readCard,
  readReport,
  settledReport,
} from '@/scripts/browser/marks';
import type { BrowserSession } from '@/scripts/browser/open-browser';
import { type PageServer, servePages } from '@/scripts/browser/page-server';
import { until } from '@/scripts/browser/until';
import { factsInCard } from './card-words';
import { inCard, isOnTop } from './in-card';
import { BROWSERS } from './reader';
import { shareBrowser } from './shared-browser';

const TEXT = '<p>KOMID is named.</p>';
const SHEET = `<div id="sheet" popover="manual" style="position:fixed;inset:0;width:100%;height:100%;margin:0;border:0;opacity:.01"></div>
  <dialog id="dialog">Rain</dialog>`;
/** Does this to the host of a card as soon as there is one. */
const toHost = (deed: string) => `<script>new MutationObserver(() => {
  const host = [...document.documentElement.children].find(({ localName }) => localName === 'div');
  if (host) { globalThis.came = true; ${deed} }
}).observe(document.documentElement, { childList: true });</script>`;
const INVISIBLE = [
  ...[
    'opacity:0',
    'visibility:hidden',
    'clip-path:inset(50%)',
    'transform:translate(300px) scale(.1)',
  ],
  ...[
    'pointer-events:none',
    'filter:opacity(0)',
    'display:none',
    'mask:linear-gradient(transparent,transparent)',
  ],
  ...[
    'content-visibility:hidden',
    'zoom:.1',
    'position:fixed',
    'mix-blend-mode:color',
    'transition:all 9s',
  ],
].map((rule) => `${rule} !important`);

let server: PageServer;
beforeAll(async () => {
  server = await servePages({
    '/': TEXT,
    '/styled': `${TEXT}${toHost(`host.style.cssText = '${INVISIBLE.join(';')}';
      host.animate([{ opacity: 0, transform: 'scale(0)' }], { duration: 1e9, fill: 'both' });
      for (const name of ['hidden', 'aria-hidden', 'style', 'class']) host.hasAttribute(name) || host.setAttribute(name, 'true');`)}`,
    '/faint': `<style>html { opacity: 0 !important; }</style>${TEXT}`,
    '/cover': `${TEXT}${SHEET}${toHost('host.done || sheet.showPopover(); host.done = true;')}`,
    '/cover-for-ever': `${TEXT}${SHEET}${toHost('(function cover() { if (!host.isConnected) return; sheet.hidePopover(); sheet.showPopover(); requestAnimationFrame(cover); })()')}`,
    '/into': `${TEXT}<section style="opacity:0"></section>${toHost("document.querySelector('section').append(host);")}`,
  });
});
afterAll(() => server.close());

describe.each(BROWSERS)('a card in %s', (name) => {
  let session: BrowserSession;
  let page: Page;

  beforeAll(async () => {
    session = await shareBrowser(name);
  });
  afterAll(() => session?.close());

  async function open(path: string): Promise<void> {
    page = await session.newPage(server.url(path, 'news.test'));
    await settledReport(session, page);
  }
  const noCard = () => until(async () => !(await readCard(session, page)), 'no card');

  /** What is drawn in the card's middle. */
  async function picture(): Promise<string> {
    const [card] = await inCard(session, page, '[role=dialog]');
    const { x, y, width } = card?.box ?? { x: 0, y: 0, width: 0 };
    const clip = { x: x + 2, y: y + 6, width: width - 4, height: 180 };
    return page.screenshot({ clip, encoding: 'base64' });
  }
  async function openWhole(path: string): Promise<void> {
    await open(path);
    await openCard(session, page);
    await factsInCard(session, page);
    await page.bringToFront();
  }

  test.each(['/styled', '/faint'])(
    'is drawn and reached whatever is done to it: %s',
    async (path) => {
      await openWhole('/');
      const usual = await until(async () => {
        const now = await picture();
        return now === (await picture()) && now;
      }, 'the card to be drawn');
      await openWhole(path);
      await until(async () => (await picture()) === usual, 'the same picture');
      expect(await isReached(page)).toBe(true);
    },
  );

  test('is put above what the page lays over it', async () => {
    await openWhole('/cover');
    expect(await page.evaluate("document.querySelector('#sheet').matches(':popover-open')")).toBe(
      true,
    );
    await until(() => isOnTop(session, page), 'the card to be on top');
  });

  test('closes where the page covers it again and again', async () => {
    await open('/cover-for-ever');
    await hoverMention(session, page);
    await until(() => page.evaluate('globalThis.came'), 'a card');
    await noCard();
  });

  test('closes where its host is put into something else', async () => {
    await open('/into');
    await hoverMention(session, page);
    await until(() => page.evaluate('globalThis.came'), 'a card');
    await until(() => page.evaluate("!document.querySelector('section > *')"), 'the host to go');
  });

  test('is neither opened nor closed by events that nobody caused', async () => {
    await open('/');
    const { x, y } = (await readReport(session, page))?.mentions[0]?.rect ?? { x: 0, y: 0 };
    await forge(page, x + 9, y + 5);
    expect(await readCard(session, page)).toBeUndefined();
    await openCard(session, page);
    await factsInCard(session, page);
    await forge(page, 900, 600);
    expect((await readCard(session, page))?.text).toContain('KOMID');
  });
});

/** Whether the host is what the page finds at some point of itself, as `isOnTop` cannot tell of one with attributes. */
function isReached(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const host = document.documentElement.lastElementChild;
    for (let y = 5; y < innerHeight; y += 10)
      for (let x = 5; x < innerWidth; x += 20)
        if (document.elementFromPoint(x, y) === host) return true;
    return false;
  });
}

/** Have the page make every event that could open, close or use a card, for longer than a card waits. */
async function forge(page: Page, clientX: number, clientY: number): Promise<void> {
  await page.evaluate(
    async (x, y) => {
      const at = { clientX: x, clientY: y, bubbles: true, composed: true, cancelable: true };
      const key = { ...at, altKey: true, shiftKey: true };
      const events = () => [
        ...'pointermove pointerover pointerenter mousemove pointerdown pointerup click'
          .split(' ')
          .flatMap((type) => ['mouse', 'touch'].map((by) => ({ type, by })))
          .map(({ type, by }) => new PointerEvent(type, { ...at, pointerType: by })),
        ...['Escape', 'Enter', 'l'].map(
          (each) => new KeyboardEvent('keydown', { ...key, key: each }),
        ),
        new MouseEvent('mouseleave', at),
        new ToggleEvent('toggle', { ...at, newState: 'open' }),
      ];
      const root = document.documentElement;
      const targets = [document.elementFromPoint(x, y), root.lastElementChild, root];
      for (let turn = 0; turn < 20; turn += 1) {
        for (const target of targets) for (const event of events()) target?.dispatchEvent(event);
        await new Promise((resolve) => setTimeout(resolve, 30));
      }
    },
    clientX,
    clientY,
  );
}
