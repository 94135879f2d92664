// That marks are to be seen, and that their style is nowhere else.
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { BrowserSession } from '@/scripts/browser/open-browser';
import { type PageServer, servePages } from '@/scripts/browser/page-server';
import { until } from '@/scripts/browser/until';
import { BROWSERS, paintedQuotes, press, topicsTold } from './reader';
import { shareBrowser } from './shared-browser';

const STYLE = '<style>body{margin:0;font:40px/80px sans-serif}p{margin:0}iframe{border:0}</style>';
const PAGES = {
  '/text.html': `${STYLE}<p>KOMID</p>`,
  '/open.html': `${STYLE}<p id="h"></p><script>h.attachShadow({mode:'open'}).innerHTML='<b>KOMID</b>'</script>`,
  '/closed.html': `${STYLE}<p id="h"></p><script>h.attachShadow({mode:'closed'}).innerHTML='<b>KOMID</b>'</script>`,
  '/frame.html': `<body style="margin:0"><iframe width="600" height="90" style="border:0" src="/text.html"></iframe>`,
  '/srcdoc.html': `<body style="margin:0"><iframe width="600" height="90" style="border:0" sandbox="allow-scripts" srcdoc="${STYLE.replaceAll('"', '')}<p>KOMID</p>"></iframe>`,
  '/nothing.html': `${STYLE}<p>Rain</p>`,
};

let server: PageServer;
beforeAll(async () => {
  server = await servePages(PAGES);
});
afterAll(() => server.close());

const picture = (page: Page) =>
  page.screenshot({ encoding: 'base64', clip: { x: 0, y: 0, width: 600, height: 90 } });

/** What style a page finds that highlights of this name have. */
function styleOf(page: Page, name: string): Promise<string> {
  return page.evaluate((highlight) => {
    const { textDecorationLine, backgroundColor } = getComputedStyle(
      document.querySelector('p') as Element,
      `::highlight(${highlight})`,
    );
    return `${textDecorationLine} ${backgroundColor}`;
  }, name);
}

const NAMES = ['dotted-underline', 'soft-background', 'solid-underline'];
const UNKNOWN = 'nobody-has-this-name';

describe.each(BROWSERS)('the style of marks in %s', (name) => {
  let session: BrowserSession;
  beforeAll(async () => {
    session = await shareBrowser(name);
  });
  afterAll(() => session?.close());

  test.each(Object.keys(PAGES).slice(0, 5))('underlines what is marked in %s', async (path) => {
    const page = await session.newPage(server.url(path, 'news.test'));
    const frame = page.frames().at(-1) ?? page.mainFrame();
    const count = () => frame.evaluate(() => [...CSS.highlights.values()][0]?.size ?? 0);
    await until(async () => (await count()) > 0, 'the marks');
    await page.bringToFront();
    const marked = await until(async () => {
      const now = await picture(page);
      return now === (await picture(page)) && now;
    }, 'the page to be painted');
    await frame.evaluate(() => CSS.highlights.clear());
    await until(async () => (await picture(page)) !== marked, 'the underline to vanish');
    await page.close();
  });

  test('is in no page where nothing is marked, and in none that is switched off', async () => {
    const page = await session.newPage(server.url('/nothing.html', 'news.test'));
    await topicsTold();
    const none = await styleOf(page, UNKNOWN);
    for (const each of NAMES) expect(await styleOf(page, each)).toBe(none);
    await page.goto(server.url('/text.html', 'news.test'));
    await until(async () => (await paintedQuotes(page)).length > 0, 'the marks');
    expect(await styleOf(page, 'dotted-underline')).not.toBe(none);
    const popup = await session.openPopup(page);
    await press(popup, 'news.test');
    await until(async () => (await styleOf(page, 'dotted-underline')) === none, 'the style to go');
  });
});
