import type { CDPSession } from 'puppeteer-core';
import { until } from '@/scripts/browser/until';
import type { Engine } from './engine';
import { type Marks, marksOf } from './marks-of';
import { CATEGORIES, readTrace, type ScriptCost } from './trace';

/** What one fresh document cost, and what was marked in it. */
export interface Visit extends ScriptCost {
  /** Layout and style, ms of the thread's own time. */
  readonly layout: number;
  /** All tasks of the main thread, ms of its own time. */
  readonly all: number;
  /** Bytes of JavaScript after a collection of garbage. */
  readonly heap: number;
  readonly nodes: number;
  /** What the engine has marked; undefined where it was not done when all was quiet. */
  readonly marks: Marks | undefined;
}

/** Look so often, and take a page for quiet when so many looks in a row saw next to nothing done. */
const LOOK = { every: 120, quiet: 4, most: 4 };

/** Open a page of the test's own in a new tab, wait until all is quiet, and tell what it cost. */
export async function visit(engine: Engine, url: string, slowedBy = 1): Promise<Visit> {
  const page = await engine.session.browser.newPage();
  const session = await page.createCDPSession();
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  if (slowedBy > 1) await session.send('Emulation.setCPUThrottlingRate', { rate: slowedBy });
  await page.tracing.start({ categories: CATEGORIES });
  await page.goto(url);
  await quiet(session);
  const trace = await page.tracing.stop();
  if (trace === undefined) throw new Error('No trace came.');
  const { LayoutDuration = 0, RecalcStyleDuration = 0, TaskDuration = 0 } = await metrics(session);
  const seconds = [LayoutDuration + RecalcStyleDuration, TaskDuration];
  await session.send('HeapProfiler.collectGarbage');
  const { JSHeapUsedSize: heap = 0, Nodes: nodes = 0 } = await metrics(session);
  const marks = await marksOf(session, engine);
  await page.close();
  const [layout = 0, all = 0] = seconds.map((one) => one * 1000);
  return { ...readTrace(trace, url), layout, all, heap, nodes, marks };
}

// No script of ours is asked: that would be work of the page's thread, and wake what sleeps.
async function quiet(session: CDPSession): Promise<void> {
  let [last, calm] = [Number.NaN, 0];
  const look = async () => {
    await new Promise((resolve) => setTimeout(resolve, LOOK.every));
    const { TaskDuration: now = 0 } = await metrics(session);
    calm = now - last < LOOK.most / 1000 ? calm + 1 : 0;
    last = now;
    return calm >= LOOK.quiet;
  };
  await until(look, 'the page to be quiet', 240_000);
}

async function metrics(session: CDPSession): Promise<Record<string, number>> {
  const { metrics: all } = await session.send('Performance.getMetrics');
  return Object.fromEntries(all.map(({ name, value }) => [name, value]));
}
