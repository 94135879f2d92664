import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { BrowserSession } from '@/scripts/browser/open-browser';
import { until } from '@/scripts/browser/until';
import { koreanPdf, mappedPdf, pdfOf } from '@/tests/fakes/pdf-files';
import { choose, fileOf, openAtDesk, printed, sideOf, wordsWith } from './desk-files';
import { BROWSERS, paintedQuotes, press } from './reader';
import { shareBrowser } from './shared-browser';

const PROSE = Array.from({ length: 30 }, (_, at) => `Line ${at} of ordinary prose fills the page.`);
const DEAL = [
  'Pakistan bought missiles from North Korea, and A. Q.',
  'Khan visited Pyongyang in 1998 with designs of the Gha-',
  'uri missile, signed for by KOMID.',
];
const LATER = ['In 2004 A. Q. Khan spoke of North Korea on television.'];
const SENTENCE = 'A.Q. Khan sold centrifuges to North Korea.';
const COLUMNS = `<div style="columns:2;font:14px serif">${`<p>${SENTENCE} ${'It was long ago. '.repeat(40)}</p>`.repeat(6)}</div>`;
const KOREAN = '파키스탄과 북한은 노동 미사일을 거래했다. 압둘 카디르 칸이 평양을 방문했다.';

let columns: string;
let korean: string;
let many: string;
let barter: string;
beforeAll(async () => {
  const [print] = await printed(COLUMNS);
  columns = fileOf('columns.pdf', print as Uint8Array);
  korean = fileOf('korean.pdf', await mappedPdf(KOREAN));
  barter = fileOf(
    'barter.pdf',
    await pdfOf([[{ lines: DEAL }], [{ lines: PROSE }], [{ lines: LATER }]]),
  );
  const pages = Array.from({ length: 498 }, () => [{ lines: PROSE }]);
  many = fileOf('many.pdf', await pdfOf([[{ lines: DEAL }], ...pages, [{ lines: LATER }]]));
});

/** Rest the mouse on the first mark that begins with these words, as a reader does. */
async function hoverMark(desk: Page, words: string): Promise<void> {
  const at = await desk.evaluate((wanted) => {
    for (const range of CSS.highlights.get('dotted-underline') ?? []) {
      const live = document.createRange();
      live.setStart(range.startContainer, range.startOffset);
      live.setEnd(range.endContainer, range.endOffset);
      const { x, y, width, height } = live.getClientRects()[0] ?? new DOMRect();
      if (live.toString().startsWith(wanted)) return { x: x + width / 2, y: y + height / 2 };
    }
    return { x: 0, y: 0 };
  }, words);
  await desk.mouse.move(at.x, 2);
  await desk.mouse.move(at.x, at.y, { steps: 4 });
}

async function chord(page: Page, key: 'a' | 'c' | 'v'): Promise<void> {
  await page.keyboard.down('Control');
  await page.keyboard.press(key);
  await page.keyboard.up('Control');
}

interface Host extends Element {
  readonly openOrClosedShadowRoot?: ShadowRoot | null;
}

/** The words of the open card, as the browser tells extensions; empty without one. */
const cardWords = (desk: Page) =>
  desk.evaluate(() => {
    const scope = globalThis as unknown as {
      chrome?: { dom?: { openOrClosedShadowRoot(host: Element): ShadowRoot | null } };
    };
    const host = document.documentElement.lastElementChild as Host;
    if (host === document.body) return '';
    const root = host.openOrClosedShadowRoot ?? scope.chrome?.dom?.openOrClosedShadowRoot(host);
    return root?.querySelector<HTMLElement>('[role=dialog]')?.innerText ?? '';
  });

describe.each(BROWSERS)('the reading desk in %s', (name) => {
  let session: BrowserSession;

  beforeAll(async () => {
    session = await shareBrowser(name);
  });
  afterAll(() => session?.close());

  test('marks a PDF over lines and pages, and lists what it touches', async () => {
    const { desk, side } = await openAtDesk(session, barter);
    expect(side).toContain('barter.pdf PDF, 3 pages');
    expect(side).toContain('A.Q. Khan 2 mentions pages 1 and 3');
    expect(side).toContain('Ghauri (Hatf-5) 1 mention page 1');
    const quotes = await paintedQuotes(desk);
    expect(quotes).toContain('A. Q.Khan');
    expect(quotes).toContain('Gha-uri missile');
    // The desk's own words are no part of the document.
    expect(quotes.filter((quote) => quote.includes('Hatf'))).toEqual([]);
  });

  test('opens the card of a mention, with facts, and goes to another from the list', async () => {
    const { desk } = await openAtDesk(session, barter);
    await hoverMark(desk, 'KOMID');
    const facts = () => until(async () => /Show all/.test(await cardWords(desk)), 'the facts');
    await facts();
    expect(await cardWords(desk)).toContain('KOMID / Changgwang Sinyong');
    expect(await cardWords(desk)).not.toContain('Off on this site'); // There is no site to switch off.
    await desk.keyboard.press('Escape');
    await until(async () => (await cardWords(desk)) === '', 'no card');
    if (session.pressShortcut) {
      await session.pressShortcut('J');
      await facts();
      await desk.keyboard.press('Escape');
    }
    const flashed = () =>
      desk.evaluate(() => {
        const [range] = CSS.highlights.get('solid-underline') ?? [];
        const { dataset } =
          range?.startContainer.parentElement?.closest<HTMLElement>('.pdf-page') ?? {};
        return dataset?.page ?? '';
      });
    await press(desk, 'A.Q. Khan');
    await until(async () => (await flashed()) === '1', 'the first mention');
    await press(desk, 'A.Q. Khan');
    await until(async () => (await flashed()) === '3', 'the mention on page 3');
    const top = () =>
      desk.evaluate(
        () => document.querySelector('[data-page="3"]')?.getBoundingClientRect().top ?? 0,
      );
    expect(await top()).toBeLessThan(800);
    await until(async () => (await flashed()) === '', 'the mention to stand out no longer');
  });

  test('reads 500 pages while it draws those near the window', async () => {
    const desk = await session.newExtensionPage('desk.html');
    await choose(desk, many);
    const drawn = () => desk.evaluate(() => document.querySelectorAll('.pdf-page canvas').length);
    await until(async () => (await drawn()) > 0, 'the first page');
    expect(await desk.evaluate(() => document.querySelectorAll('.pdf-page').length)).toBe(500);
    expect(await sideOf(desk)).toContain('A.Q. Khan 2 mentions pages 1 and 500');
    expect(await drawn()).toBeLessThan(6);
  });

  test.each([
    ['printed in two columns', () => columns, 'A.Q. Khan'],
    ['of Korean, by the numbers of its glyphs', () => korean, '압둘 카디르 칸'],
  ])('marks a PDF %s', async (_what, path, quote) => {
    const { desk } = await openAtDesk(session, path());
    expect(await paintedQuotes(desk)).toContain(quote);
  });

  test('reads Korean that is written in a code of its own, without its font', async () => {
    const codes = 'c6c4c5b0bdbac5bab0fa20bacfc7d1'; // 파키스탄과 북한
    const { desk } = await openAtDesk(session, fileOf('codes.pdf', await koreanPdf(codes)));
    expect(await paintedQuotes(desk)).toEqual(['파키스탄과 북한']);
  });

  test('takes what is pasted, and forgets it when it is closed', async () => {
    const desk = await session.newExtensionPage('desk.html');
    await desk.type('textarea', SENTENCE);
    await press(desk, 'Read this text');
    expect(await sideOf(desk)).toContain('Pasted text Text');
    expect(await paintedQuotes(desk)).toContain('A.Q. Khan');
    await press(desk, 'Close document');
    await wordsWith(desk, 'Choose a file');
    expect(await desk.evaluate(() => CSS.highlights.size)).toBe(0);
    const source = await session.browser.newPage();
    await source.setContent(`<h2>Copied</h2><p>${SENTENCE}</p>`);
    await chord(source, 'a');
    await chord(source, 'c');
    await desk.bringToFront();
    await desk.focus('textarea');
    await chord(desk, 'v');
    expect(await sideOf(desk)).toContain('Pasted text Web page');
    expect(await desk.$eval('.desk-document h2', (heading) => heading.textContent)).toBe('Copied');
  });
});
