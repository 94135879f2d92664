// On a machine of a quarter of the speed, no task of ours on a long page holds its thread for more than 50 ms.
// Chromium only: no other browser can be slowed down by a program.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ourTasks } from '@/scripts/browser/long-tasks';
import { settledReport } from '@/scripts/browser/marks';
import type { BrowserSession } from '@/scripts/browser/open-browser';
import { type PageServer, servePages } from '@/scripts/browser/page-server';
import { openWithExtension } from '@/tests/e2e/reader';

/** What a long task is: W3C Long Tasks, ms. */
const LONG = 50;
const SLOWED = 4;
/** Other programs can make a task longer, never shorter: one that is ours is long in every round. */
const ROUNDS = 5;
/** The largest of our own labelled texts, with names all over. */
const TEXTS = ['en', 'ko', 'ur'];

/** A labelled text as a page: its items as sections, its labels as plain words. */
function pageOf(language: string): string {
  const text = readFileSync(new URL(`../labelled/${language}.txt`, import.meta.url), 'utf8');
  const plain = text.replace(/\[\[(.*?)\|[^|\]]+\]\]/g, '$1').replaceAll('<', '&lt;');
  const blocks = plain.split(/\n{2,}/).map((block) => {
    const [first = '', ...rest] = block.split('\n');
    return first.startsWith('# ') ? `<h2>Text</h2><p>${rest.join(' ')}` : `<p>${block}`;
  });
  return `<!doctype html><meta charset="utf-8"><html lang="${language}"><title>Long</title>${blocks.join('\n')}`;
}

let server: PageServer;
let session: BrowserSession;
const folder = mkdtempSync(join(tmpdir(), 'parallax-trace-'));
beforeAll(async () => {
  server = await servePages(Object.fromEntries(TEXTS.map((name) => [`/${name}`, pageOf(name)])));
  session = await openWithExtension('chromium');
});
afterAll(async () => {
  await session?.close();
  await server?.close();
  rmSync(folder, { recursive: true });
});

async function tasksOn(path: string): Promise<number[]> {
  const page = await session.newPage('about:blank');
  const wire = await page.createCDPSession();
  await wire.send('Emulation.setCPUThrottlingRate', { rate: SLOWED });
  try {
    return await ourTasks(page, join(folder, 'trace.json'), async () => {
      await page.goto(server.url(path, 'news.test'));
      const { mentions } = await settledReport(session, page);
      expect(mentions.length).toBeGreaterThan(100);
    });
  } finally {
    await page.close();
  }
}

test.each(TEXTS)('no long task of ours on a long page, %s', async (language) => {
  const rounds: number[][] = [];
  for (let round = 0; round < ROUNDS; round++) {
    rounds.push((await tasksOn(`/${language}`)).filter((ms) => ms > LONG));
    if (rounds.at(-1)?.length === 0) break;
  }
  expect(rounds.at(-1), `in ${rounds.length} rounds: ${JSON.stringify(rounds)}`).toEqual([]);
});
