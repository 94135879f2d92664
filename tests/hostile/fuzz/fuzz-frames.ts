import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import type { BrowserSession } from '@/scripts/browser/open-browser';
import { until } from '@/scripts/browser/until';
import { setDensity, store } from '@/tests/e2e/reader';
import { type Edit, isLate } from './edits';
import { PREPARE } from './fuzz-page';

/** Lists of edits that are tried side by side, each in a frame of its own. */
export const FRAMES = 6;
/** The page that holds them. */
export const FRAMES_PAGE = `<!doctype html><title>x</title>${Array.from({ length: FRAMES }, (_, at) => `<iframe src="/fuzz" name="fuzz${at}" width="600" height="400"></iframe>`).join('')}`;

/** Marks that stood after a list of edits, and those that a fresh scan of the same document gives. */
export interface Outcome {
  readonly stood: readonly string[];
  readonly fresh: readonly string[];
}

/** What is put off for changing all the time is read when it has rested for 1.5 s. */
const REST_MS = 1700;
/** It is looked again for roots that were attached meanwhile up to four seconds after so short a time. */
const LATE_REST_MS = 4500;

/** Do these lists of edits to fresh pages; gives what came of each. */
export async function tryEdits(
  session: BrowserSession,
  page: Page,
  url: string,
  lists: readonly (readonly Edit[])[],
): Promise<Outcome[]> {
  await page.goto(url);
  await untilRead(session, page);
  await page.evaluate(edit, PREPARE, lists as never);
  await sleep(lists.some(isLate) ? LATE_REST_MS : REST_MS);
  const stood = await untilRead(session, page);
  await store(session, { settings: { version: 2, level: 'off' } });
  await until(async () => (await stateOf(session, page)).every(({ marks }) => !marks), 'no marks');
  await setDensity(session, 'every');
  const fresh = await untilRead(session, page);
  return lists.map((_, at) => ({ stood: stood[at] ?? [], fresh: fresh[at] ?? [] }));
}

// In the page: edits of one list come one after the other, those of several between each other.
async function edit(prepare: string, lists: readonly (readonly Edit[])[]): Promise<void> {
  type Frame = Window & { eval(code: string): void; apply(edit: Edit): number };
  const rest = (time: number) => new Promise((resolve) => setTimeout(resolve, time));
  async function doAll(frame: Frame, edits: readonly Edit[]): Promise<void> {
    frame.eval(prepare);
    for (const one of edits) {
      let wait = 0;
      try {
        wait = frame.apply(one);
      } catch {} // The page has nothing that this could be done to.
      if (wait > 0 || one[3] % 3 === 0) await rest(wait);
    }
  }
  await Promise.all(lists.map((edits, at) => doAll(window[at] as Frame, edits)));
}

interface FrameState {
  readonly at: number;
  /** The marks; null where there is no marker, or while it is at work. */
  readonly marks: readonly string[] | null;
  readonly isOff: boolean;
}

async function untilRead(session: BrowserSession, page: Page): Promise<(readonly string[])[]> {
  let before = '';
  return until(async () => {
    const states = await stateOf(session, page);
    const now = JSON.stringify(states);
    const isQuiet =
      now === before && states.length === FRAMES && states.every(({ marks }) => marks);
    before = now;
    return isQuiet && states.map(({ marks }) => marks as readonly string[]);
  }, 'all frames to be read');
}

/** What stands in the frames, in their order. */
async function stateOf(session: BrowserSession, page: Page): Promise<FrameState[]> {
  const answers = await session.inEveryFrame(page, readState);
  return answers
    .flatMap(({ value }) => (value === null ? [] : [value as unknown as FrameState]))
    .sort((one, other) => one.at - other.at);
}

function readState(): FrameState | null {
  if (!window.name.startsWith('fuzz')) return null; // A document that is written anew has another's address.
  const door = (globalThis as unknown as Record<symbol, { report(): { settled: boolean } }>)[
    Symbol.for('parallax')
  ];
  const at = Number(window.name.slice(4));
  if (!door?.report().settled) return { at, marks: null, isOff: !door };
  const ranges = (globalThis as unknown as Record<symbol, () => Range[]>)[
    Symbol.for('test.marks')
  ]?.();
  const marks = ranges?.map((range) => {
    const { startContainer, startOffset, endContainer, endOffset } = range;
    return `${pathOf(startContainer)}:${startOffset} ${range} ${pathOf(endContainer)}:${endOffset}`;
  });
  return { at, marks: marks?.sort() ?? null, isOff: false };

  function pathOf(node: Node): string {
    let path = '';
    for (let here: Node | null = node; here && here !== document; ) {
      const outer: Node | null = here.parentNode;
      if (outer) path = `/${[...outer.childNodes].indexOf(here as ChildNode)}${path}`;
      else path = `#${path}`;
      here = outer ?? (here as ShadowRoot).host ?? null;
    }
    return path;
  }
}
