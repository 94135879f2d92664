import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openCard, readCard, settledReport } from '@/scripts/browser/marks';
import type { BrowserSession } from '@/scripts/browser/open-browser';
import { type PageServer, servePages } from '@/scripts/browser/page-server';
import { until } from '@/scripts/browser/until';
import { factsInCard } from './card-words';
import { inCard, isOnTop, pressInCard } from './in-card';
import { BROWSERS } from './reader';
import { shareBrowser } from './shared-browser';

const TEXT = '<p>KOMID is named.</p><textarea></textarea>';

/** What pages do to everything in them, by what they mean to do. */
const HOSTILE: Record<string, string> = {
  unset: '* { all: unset !important; } p { display: block; }',
  large: 'html { font-size: 40px !important; letter-spacing: 5px; text-transform: uppercase; }',
  zoomed: 'html { zoom: 1.5; } * { line-height: 4 !important; }',
  turned: 'html { transform: scale(0.7) rotate(2deg); filter: invert(1); perspective: 9px; }',
  vertical: 'html { writing-mode: vertical-rl; direction: rtl; }',
  registered: `@property --ink { syntax: '<color>'; inherits: false; initial-value: red; }
    @property --accent { syntax: '<color>'; inherits: false; initial-value: lime; }`,
  named: `html { --ink: red; --plx-ink: lime; --plx-available-height: 20px; }
    .card, .box, div { display: none !important; opacity: 0 !important; color: red !important; }`,
};

/** What a page can hear from what happens in it, once it has risen to the document. */
const HEARD =
  'over out move down up'.replace(/\w+/g, 'pointer$& mouse$&') +
  ' click auxclick dblclick contextmenu wheel keydown keyup keypress focusin focusout selectstart' +
  ' dragstart copy cut beforeinput input gotpointercapture lostpointercapture';
const LISTENING = `<script>
  globalThis.heard = new Set();
  for (const type of '${HEARD}'.split(' ')) {
    document.addEventListener(type, ({ target }) => {
      if (target === document.documentElement.lastElementChild) heard.add(type);
    });
  }</script>`;

let server: PageServer;
beforeAll(async () => {
  server = await servePages({
    '/': TEXT,
    '/listening': `${TEXT}${LISTENING}`,
    '/filtered': `<style>html { filter: invert(1) blur(3px); }</style>${TEXT}`,
    ...Object.fromEntries(
      Object.entries(HOSTILE).map(([name, css]) => [`/${name}`, `<style>${css}</style>${TEXT}`]),
    ),
    '/dialog': `${TEXT}<dialog style="margin:40px"><p>The Ghauri missile</p><button>OK</button></dialog>
      <script>document.querySelector('dialog').showModal()</script>`,
    '/full': `<div id="stage" style="background:#fff">${TEXT}</div>
      <script>onkeydown = () => stage.requestFullscreen();</script>`,
  });
});
afterAll(() => server.close());

describe.each(BROWSERS)('the card among a page’s own things in %s', (name) => {
  let session: BrowserSession;
  let page: Page;

  beforeAll(async () => {
    session = await shareBrowser(name);
  });
  afterAll(() => session?.close());

  async function open(path: string, nth = 0): Promise<void> {
    page = await session.newPage(server.url(path, 'news.test'));
    await settledReport(session, page);
    await openCard(session, page, nth);
    await factsInCard(session, page);
  }

  /** How the card is drawn, but for where it stands and how much height it has there. */
  async function looks(): Promise<string[]> {
    const [card] = await inCard(session, page, '[role=dialog]');
    const [head] = await inCard(session, page, '.card-head');
    const parts = await inCard(session, page, '[role=dialog], [role=dialog] *');
    // To ten pixels: vertical pages have it drawn a fraction of one off, which rounds either way.
    const tens = (length = 0) => Math.round(length / 10);
    const sizes = `${tens(card?.box.width)} ${tens(head?.box.height)}`;
    return [sizes, ...parts.map(({ name, style }) => `${name}: ${style}`)];
  }

  test('is not there before the first card, nor after the last', async () => {
    page = await session.newPage(server.url('/', 'news.test'));
    await settledReport(session, page);
    const children = () => page.evaluate(() => document.documentElement.children.length);
    expect(await children()).toBe(2);
    await openCard(session, page, 0);
    expect(await children()).toBe(3);
    await pressInCard(session, page, '[aria-label=Close]');
    await until(async () => (await children()) === 2, 'the host to be gone');
  });

  test('is closed to the page, beside its body', async () => {
    await open('/');
    const seen = await page.evaluate(() => {
      const host = document.documentElement.lastElementChild as HTMLElement;
      return [
        host.shadowRoot,
        host.outerHTML,
        host.innerText,
        host.previousElementSibling?.localName,
      ];
    });
    expect(seen).toEqual([null, '<div></div>', '', 'body']);
  });

  test('has nothing that happens in it rise to the page', async () => {
    await open('/listening');
    await pressInCard(session, page, '[aria-label^=Pin]');
    const [head] = await inCard(session, page, 'h2');
    const { x, y } = { x: (head?.box.x ?? 0) + 8, y: (head?.box.y ?? 0) + 8 };
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + 60, y + 40, { steps: 3 });
    await page.mouse.up();
    await page.mouse.click(x + 60, y + 40, { count: 2 });
    await page.mouse.click(x + 60, y + 40, { button: 'middle' });
    await page.mouse.click(x + 60, y + 40, { button: 'right' });
    await page.mouse.wheel({ deltaY: 20 });
    for (const key of ['Tab', 'Tab', 'a', 'ArrowDown'] as const) await page.keyboard.press(key);
    await page.mouse.move(1200, 700, { steps: 3 });
    const heard = await page.evaluate('[...heard].sort()');
    expect(heard).toEqual([]);
  });

  test('looks the same whatever the page does to everything in it', async () => {
    await open('/');
    const usual = await looks();
    expect(usual.length).toBeGreaterThan(50);
    for (const path of Object.keys(HOSTILE)) {
      await open(`/${path}`);
      expect([path, ...(await looks())]).toEqual([path, ...usual]);
    }
  });

  // Firefox draws whatever is in the top layer through a filter of the root element; nothing escapes it.
  const testInChromium = name === 'chromium' ? test : () => {};
  testInChromium('is not drawn through a page’s filters', async () => {
    const picture = async () => {
      const [card] = await inCard(session, page, '[role=dialog]');
      const { x, y, width } = card?.box ?? { x: 0, y: 0, width: 0 };
      const clip = { x: x + 2, y: y + 6, width: width - 4, height: 200 }; // Its edges are not all its own.
      return page.screenshot({ clip, encoding: 'base64' });
    };
    await open('/');
    const usual = await picture();
    await open('/filtered');
    expect((await picture()) === usual).toBe(true);
  });

  test('can be used in a modal dialog, and its Escape leaves the dialog open', async () => {
    await open('/dialog', 1);
    expect(await isOnTop(session, page)).toBe(true);
    await pressInCard(session, page, '[aria-label^=Pin]');
    const pinned = async () => (await inCard(session, page, '[aria-pressed=true]')).length === 1;
    await until(pinned, 'the card to be pinned');
    await page.keyboard.press('Escape');
    await until(async () => !(await readCard(session, page)), 'the card to close');
    expect(await page.evaluate(() => document.querySelector('dialog')?.open)).toBe(true);
    expect(await page.evaluate(() => document.querySelector('dialog')?.children.length)).toBe(2);
  });

  test('can be used above what fills the screen, and goes with it there and back', async () => {
    await open('/full');
    const home = () =>
      page.evaluate(() => [...document.querySelectorAll('div')].at(-1)?.parentElement?.localName);
    expect(await home()).toBe('html');
    await page.keyboard.press('s');
    await until(async () => (await home()) === 'div', 'the host in what fills the screen');
    await openCard(session, page, 0);
    await until(() => isOnTop(session, page), 'the card to be reachable');
    await page.evaluate(() => document.exitFullscreen());
    await page.mouse.move(900, 600);
    await until(async () => !(await readCard(session, page)), 'the card to close');
  });
});
