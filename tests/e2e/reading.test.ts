import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readCard, settledReport } from '@/scripts/browser/marks';
import type { BrowserSession } from '@/scripts/browser/open-browser';
import { type PageServer, servePages } from '@/scripts/browser/page-server';
import { until } from '@/scripts/browser/until';
import { BROWSERS } from './reader';
import { shareBrowser } from './shared-browser';

const ROOTS = `<!doctype html><meta charset="utf-8"><p>Rain in Lahore.</p>
<x-open></x-open><x-closed></x-closed><div id="late"></div><p id="p"></p>
<script>
const put = (selector, mode, html) => {
  document.querySelector(selector).attachShadow({ mode }).innerHTML = html;
};
put('x-open', 'open', '<p>KOMID sells.</p>');
put('x-closed', 'closed', '<p>A.Q. Khan, <x-inner></x-inner></p>');
</script>`;

const FRAMES = `<!doctype html><meta charset="utf-8"><p>KOMID</p><iframe src="/inner"></iframe>
<iframe id="cross"></iframe><iframe srcdoc="<p>Ku Wol San</p>"></iframe>
<iframe sandbox srcdoc="<p>The Ghauri missile</p>"></iframe>
<iframe sandbox="allow-scripts" src="/inner"></iframe>
<iframe src="data:text/html,<p>KOMID</p>"></iframe>`;

const SHOWN = `<!doctype html><meta charset="utf-8"><style>.no { display: none }</style>
<p>A.Q. Khan</p><p class="no">KOMID</p><p style="visibility:hidden">KOMID</p>
<details><summary>More</summary><p>Ku Wol San</p></details>
<div style="content-visibility:hidden"><p>KOMID</p></div>
<div style="content-visibility:auto;margin-top:9000px"><p>The Ghauri missile</p></div>`;

const CHANGING = '<!doctype html><meta charset="utf-8"><main><p>KOMID</p></main>';

let server: PageServer;
beforeAll(async () => {
  server = await servePages({
    '/roots': ROOTS,
    '/frames': FRAMES,
    '/inner': '<p>A.Q. Khan</p>',
    '/shown': SHOWN,
    '/changing': CHANGING,
    '/away': '<p>Rain in Lahore.</p>',
  });
});
afterAll(() => server.close());

describe.each(BROWSERS)('text in shadow roots in %s', (name) => {
  let session: BrowserSession;
  let page: Page;

  beforeAll(async () => {
    session = await shareBrowser(name);
    page = await session.newPage(server.url('/roots', 'news.test'));
  });
  afterAll(() => session?.close());

  const quotes = async () => {
    const { mentions } = await settledReport(session, page);
    return mentions.map(({ quote }) => quote);
  };

  test('is marked, open or closed, though nothing outside them needs the finder', async () => {
    await until(async () => (await quotes()).length === 2, 'both to be marked');
    expect(await quotes()).toEqual(['KOMID', 'A.Q. Khan']);
  });

  test('is seen to be marked', async () => {
    const { mentions } = await settledReport(session, page);
    const shots = () =>
      Promise.all(
        mentions.map(({ rect }) =>
          page.screenshot({ clip: { ...rect, height: rect.height + 6 }, encoding: 'base64' }),
        ),
      );
    const marked = await shots();
    await page.evaluate(() => CSS.highlights.clear());
    await until(
      async () => (await shots()).every((shot, at) => shot !== marked[at]),
      'the underlines to have been visible',
    );
    await page.evaluate(() => document.body.append('.'));
  });

  test('opens its card, even in a closed root', async () => {
    const { mentions } = await settledReport(session, page);
    const { rect } = mentions[1] ?? { rect: { x: 0, y: 0 } };
    await page.mouse.move(0, 0);
    await page.mouse.move(rect.x + 4, rect.y + 6, { steps: 4 });
    const card = await until(() => readCard(session, page), 'the card');
    expect(card.text).toContain('A.Q. Khan');
    await page.mouse.move(1200, 700);
    await until(async () => !(await readCard(session, page)), 'the card to close');
  });

  test('is not our own card’s', async () => {
    expect(await quotes()).toEqual(['KOMID', 'A.Q. Khan']);
  });

  test('is marked in a root attached long after the page has loaded', async () => {
    await page.evaluate(() => {
      const host = document.querySelector('#late') as HTMLElement;
      host.attachShadow({ mode: 'closed' }).innerHTML = '<p>The Ghauri missile.</p>';
    });
    await page.evaluate(() => document.querySelector('#p')?.append('Snow.'));
    await until(async () => (await quotes()).length === 3, 'the mark in the late root', 40_000);
  });
});

describe.each(BROWSERS)('other text in %s', (name) => {
  let session: BrowserSession;
  let page: Page;

  beforeAll(async () => {
    session = await shareBrowser(name);
  });
  afterAll(() => session?.close());

  const open = async (path: string) => {
    page = await session.newPage(server.url(path, 'news.test'));
    await settledReport(session, page);
  };

  /** What is marked in all frames, as the popup would count it. */
  const quotesBecome = async (wanted: string[]) => {
    let quotes: string[] = [];
    const ask = async () => {
      const answers = await session.inEveryFrame(page, () => {
        const world = globalThis as unknown as Record<symbol, { mentions(): unknown } | undefined>;
        return JSON.stringify(world[Symbol.for('parallax')]?.mentions() ?? []);
      });
      quotes = answers.flatMap(({ value }) =>
        (JSON.parse(value) as { quote: string }[]).map(({ quote }) => quote),
      );
      return quotes.sort().join() === wanted.sort().join();
    };
    await until(ask, `${wanted.join()}`).catch(() => expect(quotes.sort()).toEqual(wanted.sort()));
  };

  test('is marked in frames of every kind', async () => {
    await open('/frames');
    const cross = server.url('/inner', 'other.test');
    await page.evaluate((src) => {
      (document.querySelector('#cross') as HTMLIFrameElement).src = src;
    }, cross);
    const own = ['KOMID', 'Ku Wol San', 'Ghauri missile', 'KOMID'];
    await quotesBecome([...own, 'A.Q. Khan', 'A.Q. Khan', 'A.Q. Khan']);
  });

  test('counts where it is rendered, and as soon as it is', async () => {
    await open('/shown');
    await quotesBecome(['A.Q. Khan', 'Ghauri missile']);
    await page.evaluate(() => {
      document.querySelector('.no')?.classList.remove('no');
      document.querySelector('details')?.setAttribute('open', '');
    });
    await quotesBecome(['A.Q. Khan', 'KOMID', 'Ku Wol San', 'Ghauri missile']);
  });

  test('is marked in a document that takes the place of the old one', async () => {
    await open('/changing');
    await page.evaluate(() => {
      document.documentElement.innerHTML = '<body><p>A.Q. Khan</p></body>';
    });
    await quotesBecome(['A.Q. Khan']);
    await page.evaluate(() => {
      const html = document.createElement('html');
      html.innerHTML = '<body><p>Ku Wol San</p></body>';
      document.documentElement.replaceWith(html);
    });
    await quotesBecome(['Ku Wol San']);
    await page.evaluate(() => {
      document.open();
      document.write('<p>KOMID and the Ghauri missile</p>');
      document.close();
    });
    await quotesBecome(['KOMID', 'Ghauri missile']);
  });

  test('is marked as a page scrolls on without end', async () => {
    await open('/changing');
    await page.evaluate(async () => {
      for (let batch = 0; batch < 30; batch += 1) {
        const list = document.createElement('section');
        list.innerHTML = '<p>Rain.</p><p>A.Q. Khan</p>';
        document.querySelector('main')?.append(list);
        await new Promise((resolve) => setTimeout(resolve));
      }
    });
    await quotesBecome(['KOMID', ...Array.from({ length: 30 }, () => 'A.Q. Khan')]);
  });

  test('is marked on a page that the reader goes back to', async () => {
    await open('/changing');
    await page.evaluate(() => document.body.append(document.createElement('x-card')));
    await page.evaluate(() => {
      const host = document.querySelector('x-card') as Element;
      host.attachShadow({ mode: 'closed' }).innerHTML = '<p>A.Q. Khan</p>';
    });
    await quotesBecome(['KOMID', 'A.Q. Khan']);
    await page.evaluate(() => {
      (globalThis as { isKept?: boolean }).isKept = true;
    });
    await page.goto(server.url('/away', 'news.test'));
    // Puppeteer’s own way back waits in vain for a page that Firefox has kept to load.
    await page.evaluate(() => setTimeout(() => history.back()));
    const path = () => page.evaluate(() => location.pathname).catch(() => '');
    await until(async () => (await path()) === '/changing', 'the page before');
    const isKept = await page.evaluate(() => 'isKept' in globalThis);
    await quotesBecome(isKept ? ['KOMID', 'A.Q. Khan'] : ['KOMID']);
    await page.evaluate(() => document.body.append('Ku Wol San'));
    await quotesBecome(isKept ? ['KOMID', 'A.Q. Khan', 'Ku Wol San'] : ['KOMID', 'Ku Wol San']);
  });
});
