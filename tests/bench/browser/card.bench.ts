// From the resting pointer to the painted card, in frames, beside what a page could do at best by itself.
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, test } from 'vitest';
import { hoverMention, readCard, settledReport } from '@/scripts/browser/marks';
import type { BrowserSession } from '@/scripts/browser/open-browser';
import { type PageServer, servePages } from '@/scripts/browser/page-server';
import { until } from '@/scripts/browser/until';
import { medianOf } from '@/tests/bench/spotting/report';
import { openWithExtension } from '@/tests/e2e/reader';
import { formatRange } from './spread';

const ROUNDS = 9;
/** The rest that opens a card, ms: part of no figure here. */
const REST = 200;
const FRAME = 1000 / 60;

const ARTICLE = `<body style="margin:40px"><p id="plain">Rain.</p><p>KOMID.</p><p>A.Q. Khan.</p>`;

/** What happened when, ms since the last move of the pointer. */
interface Times {
  readonly box: number;
  readonly facts: number;
}

let server: PageServer;
let session: BrowserSession;
beforeAll(async () => {
  server = await servePages({ '/': ARTICLE });
  session = await openWithExtension('chromium');
});
afterAll(async () => {
  await session?.close();
  await server.close();
});

/** Begins to watch, in the world of our scripts, for the card and for the facts in it. */
async function watch(page: Page): Promise<void> {
  await session.inContentWorld(page, () => {
    const world = globalThis as unknown as { times?: object; moved?: number };
    const { dom } = (
      globalThis as unknown as {
        chrome: { dom: { openOrClosedShadowRoot(host: Element): ShadowRoot | null } };
      }
    ).chrome;
    const times: { box?: number | undefined; facts?: number | undefined } = {};
    world.times = times;
    document.addEventListener('pointermove', ({ timeStamp }) => {
      world.moved = timeStamp;
    });
    const look = () => {
      const since = performance.now() - (world.moved ?? 0);
      const host = document.documentElement.lastElementChild as Element;
      const root = host === document.body ? null : dom.openOrClosedShadowRoot(host);
      const isThere = (selector: string) => (root?.querySelector(selector) ? since : undefined);
      times.box ??= isThere('[role=dialog]');
      times.facts ??= isThere('.claim');
      if (times.facts === undefined) requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
}

const timesOf = (page: Page) =>
  until(async () => {
    const json = await session.inContentWorld(page, () =>
      JSON.stringify((globalThis as unknown as { times?: object }).times ?? {}),
    );
    const times = JSON.parse(json) as Partial<Times>;
    return times.facts !== undefined && (times as Times);
  }, 'the facts');

/** One hover, `isFirst` in its page or after another, with the background running or stopped. */
async function hover(isFirst: boolean, isAwake: boolean): Promise<Times> {
  const page = await session.newPage(server.url('/', 'news.test'));
  await settledReport(session, page);
  if (!isFirst) {
    await hoverMention(session, page, 1);
    await until(() => readCard(session, page), 'the first card');
    await page.keyboard.press('Escape');
  }
  if (isAwake) await session.probe.evaluate(WAKE);
  else await session.killBackground();
  await watch(page);
  await hoverMention(session, page, 0);
  const times = await timesOf(page);
  await page.close();
  return times;
}

const WAKE = `chrome.runtime.sendMessage({ name: 'storeTrouble', args: [] })`;

/** The best a page could do: after the same rest a box of its own, painted. */
async function floor(): Promise<Times> {
  const page = await session.newPage(server.url('/', 'news.test'));
  const box = await page.evaluate(
    (rest) =>
      new Promise<number>((resolve) => {
        const start = performance.now();
        setTimeout(() => {
          document.documentElement.append(document.createElement('div'));
          requestAnimationFrame(() => resolve(performance.now() - start));
        }, rest);
      }),
    REST,
  );
  await page.close();
  return { box, facts: box };
}

describe('from rest to card', () => {
  test('in frames', async () => {
    const kinds: [string, () => Promise<Times>][] = [
      ['a box of the page’s own', floor],
      ['first card, background awake', () => hover(true, true)],
      ['first card, background stopped', () => hover(true, false)],
      ['later card, background awake', () => hover(false, true)],
      ['later card, background stopped', () => hover(false, false)],
    ];
    const found = new Map<string, Times[]>(kinds.map(([name]) => [name, []]));
    for (let round = 0; round < ROUNDS; round += 1) {
      for (const [name, run] of kinds) found.get(name)?.push(await run());
    }
    const frames = (ms: number) => (ms - REST) / FRAME;
    console.log('frames after the rest of 200 ms'.padEnd(36), 'card'.padEnd(20), 'facts');
    for (const [name, times] of found) {
      const boxes = times.map(({ box }) => frames(box));
      const facts = times.map((time) => frames(time.facts));
      console.log(name.padEnd(36), formatRange(boxes).padEnd(20), formatRange(facts));
    }
    console.log(`median of facts, later and awake, of the floor: ×${ratio(found)}`);
  });
});

function ratio(found: ReadonlyMap<string, readonly Times[]>): string {
  const of = (name: string) => medianOf((found.get(name) ?? []).map(({ facts }) => facts));
  return (of('later card, background awake') / of('a box of the page’s own')).toFixed(2);
}
