// Edits by lot: when a page has gone quiet, its marks are those of a fresh scan. `FUZZ_SECONDS` says how long
// each browser is tried, `FUZZ_SEED` with which seed it begins.
import { rmSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { BrowserSession } from '@/scripts/browser/open-browser';
import { type PageServer, servePages } from '@/scripts/browser/page-server';
import { BROWSERS, extensionWith, openWithExtension, setDensity } from '@/tests/e2e/reader';
import { type Edit, editsOf } from './fuzz/edits';
import { FRAMES, FRAMES_PAGE, type Outcome, tryEdits } from './fuzz/fuzz-frames';
import { FUZZ_PAGE } from './fuzz/fuzz-page';
import { shrink } from './fuzz/shrink';
import { SHOW_MARKS } from './marks-in';

const SECONDS = Number(process.env.FUZZ_SECONDS ?? 20);
const FIRST_SEED = Number(process.env.FUZZ_SEED ?? Math.floor(Math.random() * 1e6));
const EDITS = 40;

let server: PageServer;
beforeAll(async () => {
  server = await servePages({ '/frames': FRAMES_PAGE, '/fuzz': FUZZ_PAGE });
});
afterAll(() => server.close());

function isWrong({ stood, fresh }: Outcome): boolean {
  return stood.join() !== fresh.join();
}

async function tell(seed: number, edits: readonly Edit[], tried: Tried): Promise<string> {
  const fails = async (lists: readonly (readonly Edit[])[]) => (await tried(lists)).map(isWrong);
  const shortest = await shrink(edits, fails, FRAMES);
  const [outcome] = await tried([shortest]);
  return JSON.stringify({ seed, edits: shortest, ...outcome }, undefined, 1);
}

type Tried = (lists: readonly (readonly Edit[])[]) => Promise<Outcome[]>;

describe.each(BROWSERS)('in %s', (name) => {
  const extension = extensionWith(SHOW_MARKS, name);
  let session: BrowserSession;
  let page: Page;
  beforeAll(async () => {
    session = await openWithExtension(name, { extension });
    await setDensity(session, 'every');
    page = await session.newPage('about:blank');
  });
  afterAll(async () => {
    await session?.close();
    rmSync(extension, { recursive: true, force: true });
  });

  const tried: Tried = (lists) =>
    tryEdits(session, page, server.url('/frames', 'news.test'), lists);

  test(
    `${SECONDS} s of edits from seed ${FIRST_SEED} on leave the marks of a fresh scan`,
    async () => {
      const end = performance.now() + SECONDS * 1000;
      for (let seed = FIRST_SEED; performance.now() < end; seed += FRAMES) {
        const lists = Array.from({ length: FRAMES }, (_, at) => editsOf(seed + at, EDITS));
        const wrong = (await tried(lists)).findIndex(isWrong);
        if (wrong >= 0)
          expect.fail(await tell(seed + wrong, lists[wrong] as readonly Edit[], tried));
      }
    },
    (SECONDS + 600) * 1000,
  );
});
