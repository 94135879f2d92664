import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { settledReport } from '@/scripts/browser/marks';
import type { BrowserSession } from '@/scripts/browser/open-browser';
import { type PageServer, servePages } from '@/scripts/browser/page-server';
import { until } from '@/scripts/browser/until';
import { buildReactPage } from './react-page/build';
import { BROWSERS, paintedQuotes, press, setDensity } from './reader';
import { shareBrowser } from './shared-browser';

const RENDERS = 300;

interface ReactWindow {
  readonly hydrate: () => void;
  readonly renderAgain: () => void;
  readonly troubles: readonly string[];
}

let server: PageServer;
beforeAll(async () => {
  const { html, script } = await buildReactPage();
  server = await servePages({ '/': html, '/client.js': script });
});
afterAll(() => server.close());

/** Have React take the page over, and render it time and again. */
async function runReact(page: Page): Promise<readonly string[]> {
  await page.evaluate(() => (globalThis as unknown as ReactWindow).hydrate());
  await until(
    () => page.evaluate(() => 'renderAgain' in globalThis),
    'React to have taken the page over',
  );
  return page.evaluate(async (renders) => {
    const react = globalThis as unknown as ReactWindow;
    for (let render = 0; render < renders; render += 1) {
      react.renderAgain();
      await new Promise((resolve) => setTimeout(resolve));
    }
    return react.troubles;
  }, RENDERS);
}

/** All the ways in which a page can look at its own tree, and a reader take it with him. */
function takeAll(page: Page): Promise<Record<string, string>> {
  return page.evaluate(() => {
    const { documentElement: html, body } = document;
    const selection = getSelection() as Selection;
    selection.selectAllChildren(body);
    const copied = document.createElement('div');
    copied.append(selection.getRangeAt(0).cloneContents());
    const all = {
      outer: html.outerHTML,
      inner: body.innerHTML,
      serialized: new XMLSerializer().serializeToString(document),
      text: body.innerText,
      selected: selection.toString(),
      copied: copied.innerHTML,
      nodes: `${document.querySelectorAll('*').length}`,
    };
    selection.removeAllRanges();
    return all;
  });
}

describe.each(BROWSERS)('a page that React renders whole in %s', (name) => {
  let session: BrowserSession;
  let page: Page;
  let marked: Record<string, string>;

  beforeAll(async () => {
    session = await shareBrowser(name);
    await setDensity(session, 'every');
  });
  afterAll(() => session?.close());

  test('is taken over and rendered under load with nothing to complain of', async () => {
    page = await session.newPage(server.url('/', 'news.test'));
    await settledReport(session, page);
    expect((await paintedQuotes(page)).length).toBeGreaterThan(5);
    expect(await runReact(page)).toEqual([]);
  });

  test('has its marks where its words are in the end', async () => {
    const words = /KOMID|A\.Q\. Khan|Ghauri missile|Ku Wol San/g;
    const text = await page.evaluate(() => document.body.innerText);
    const wanted = (text.match(words) ?? []).sort();
    const isRight = async () => {
      const quotes = (await paintedQuotes(page)).map((quote) => quote.match(words)?.[0]).sort();
      return JSON.stringify(quotes) === JSON.stringify(wanted);
    };
    await until(isRight, 'the marks to be right');
  });

  test('stays byte for byte what it is without us, marks and all', async () => {
    expect((await paintedQuotes(page)).length).toBeGreaterThan(5);
    marked = await takeAll(page);
    const off = await session.newPage(server.url('/', 'other.test'));
    await until(async () => (await paintedQuotes(off)).length > 0, 'the marks');
    const popup = await session.openPopup(off);
    await press(popup, 'other.test');
    await until(async () => (await paintedQuotes(off)).length === 0, 'the marks to vanish');
    await popup.close();
    await off.reload();
    expect(await runReact(off)).toEqual([]);
    expect(await paintedQuotes(off)).toEqual([]);
    expect(await takeAll(off)).toEqual(marked);
  });

  // Firefox's driver shows no page as printed.
  if (name === 'chromium') {
    test('is printed without a trace', async () => {
      const asPrinted = () => page.screenshot({ encoding: 'base64' });
      await page.bringToFront();
      const onScreen = await asPrinted();
      await page.emulateMediaType('print');
      const printed = await asPrinted();
      expect(printed).not.toBe(onScreen);
      await page.evaluate(() => CSS.highlights.clear());
      expect(await asPrinted()).toBe(printed);
      await page.emulateMediaType();
    });
  }
});
