import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openCard, settledReport } from '@/scripts/browser/marks';
import type { BrowserSession } from '@/scripts/browser/open-browser';
import { type PageServer, servePages } from '@/scripts/browser/page-server';
import { factsInCard } from './card-words';
import { type Drawn, inCard } from './in-card';
import { BROWSERS } from './reader';
import { shareBrowser } from './shared-browser';

/** Each topic by the words of a page; the countries let a name through that needs them. */
const TOPICS = ['A.Q. Khan', 'Nodong missile', 'Ghauri missile', 'Benazir Bhutto'] as const;

/** A desk, the same at 200 %, a phone, and 320 CSS px as WCAG 1.4.10 has it; and how many facts are to be seen whole. */
const VIEWS = [
  { width: 1280, height: 800, least: 2 },
  { width: 640, height: 400, least: 1 },
  { width: 360, height: 640, least: 1 },
  { width: 320, height: 568, least: 1 },
] as const;

const slug = (name: string) => `/${name.replace(/\W+/g, '-')}`;

let server: PageServer;
beforeAll(async () => {
  const article = (name: string) => `<!doctype html><html lang="en"><title>News</title>
    <meta name="viewport" content="width=device-width">
    <body style="font:18px/1.6 serif"><h1>News</h1><p>${name} was named in a report on Pakistan and
    North Korea.</p>${'<p>The matter is old.</p>'.repeat(30)}`;
  server = await servePages(Object.fromEntries(TOPICS.map((name) => [slug(name), article(name)])));
});
afterAll(() => server.close());

type Box = Drawn['box'];

function isInside(inner: Box, outer: Box): boolean {
  const isWithin = (at: number, size: number, from: number, length: number) =>
    at >= from - 0.5 && at + size <= from + length + 0.5;
  return (
    inner.width > 0 &&
    inner.height > 0 &&
    isWithin(inner.x, inner.width, outer.x, outer.width) &&
    isWithin(inner.y, inner.height, outer.y, outer.height)
  );
}

describe.each(BROWSERS)('the first view of a card in %s', (name) => {
  let session: BrowserSession;
  let page: Page;

  beforeAll(async () => {
    session = await shareBrowser(name);
  });
  afterAll(() => session?.close());

  /** The facts of which date, status, speaker, words and every source line can be seen without scrolling. */
  async function wholeFacts(): Promise<number> {
    const [body] = await inCard(session, page, '.card-body');
    const count = (await inCard(session, page, '.claim')).length;
    const seen = body?.box ?? { x: 0, y: 0, width: 0, height: 0 };
    let whole = 0;
    for (let nth = 1; nth <= count; nth += 1) {
      const at = `.claim:nth-child(${nth})`;
      const parts = await inCard(session, page, `${at} > .claim-head > *, ${at} > .claim-text`);
      const sources = await inCard(session, page, `${at} .brief-source > :is(a, .unlinked)`);
      const dates = parts.filter((part) => part.name.endsWith('.date'));
      const states = parts.filter((part) => part.name.endsWith('.status'));
      const isComplete = dates.length === 1 && states.length === 1 && sources.length > 0;
      if (isComplete && [...parts, ...sources].every(({ box }) => isInside(box, seen))) whole += 1;
    }
    return whole;
  }

  test.each(TOPICS.flatMap((topic) => VIEWS.map((view) => ({ topic, ...view }))))(
    'of $topic at $width × $height shows $least facts with their sources',
    async (view) => {
      page = await session.newPage(server.url(slug(view.topic), 'news.test'));
      await page.setViewport({ width: view.width, height: view.height });
      await settledReport(session, page);
      await openCard(session, page, 0);
      expect(await factsInCard(session, page)).toContain(view.topic.split(' ')[0]);
      const whole = await wholeFacts();
      expect(whole).toBeGreaterThanOrEqual(view.least);
      await page.close();
    },
  );
});
