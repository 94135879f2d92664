import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';

/** One event of Chromium's trace, times in µs; `tdur` is by the thread's own clock. */
interface TraceEvent {
  /** Its place in the trace. */
  readonly at: number;
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur: number;
  readonly tdur?: number;
  readonly args?: {
    readonly data?: { readonly url?: string };
    readonly beginData?: { readonly dirtyObjects?: number; readonly totalObjects?: number };
  };
}

// No stacks: to have them noted doubles the time of what is asked.
const CATEGORIES = ['devtools.timeline', 'toplevel'];
/** What Chromium calls a task; the second is how it calls what goes on after `scheduler.yield`. */
const TASKS = /RunTask$|^BlinkScheduler_PerformMicrotaskCheckpoint$/;
/** A frame being made, or the page being read: work of the browser's. */
const BROWSERS_OWN = new Set(['ParseHTML', 'PrePaint', 'Paint', 'Layerize', 'Commit']);
const CALLS = new Set(['EvaluateScript', 'FunctionCall']);
const OUR_ADDRESS = /^chrome-extension:/;

/**
 * How long each task of ours works while `visit` leads the page somewhere, ms, longest first. By the clock of
 * the thread, which stands still while others have the processor. The page must run no scripts of its own:
 * Chromium's trace does not tell whose work it is that goes on after `scheduler.yield`.
 */
export async function ourTasks(
  page: Page,
  path: string,
  visit: () => Promise<void>,
): Promise<number[]> {
  await page.tracing.start({ path, categories: CATEGORIES });
  await visit();
  await page.tracing.stop();
  const { traceEvents } = JSON.parse(readFileSync(path, 'utf8')) as { traceEvents: TraceEvent[] };
  const whole = traceEvents.map((event, at) => ({ ...event, at })).filter(({ ph }) => ph === 'X');
  const first = whole.find(isOurCall);
  if (!first) throw new Error('Nothing of ours ran while the page was traced.');
  const here = whole.filter(({ pid, tid }) => pid === first.pid && tid === first.tid);
  return here
    .filter((event) => TASKS.test(event.name) && endOf(event) > first.ts)
    .filter((task, _at, tasks) => !tasks.some((other) => isAround(other, task)))
    .map((task) => ourTime(task, here) / 1000)
    .sort((a, b) => b - a);
}

function ourTime(task: TraceEvent, here: readonly TraceEvent[]): number {
  const inside = here.filter((event) => event !== task && isWithin(event, task));
  if (!inside.some(isOfOthers)) return busy(task);
  const calls = inside.filter(isOurCall);
  const outermost = calls.filter((call) => !calls.some((other) => isAround(other, call)));
  return outermost.reduce((sum, call) => sum + busy(call), 0);
}

// The first layout of a page is its own, whoever asks for it first; a script from nowhere is a driver's.
const isOfOthers = ({ name, args }: TraceEvent) =>
  BROWSERS_OWN.has(name) ||
  (name === 'Layout' && isOfAll(args?.beginData ?? {})) ||
  (name === 'EvaluateScript' && !args?.data?.url);
const isOfAll = ({
  dirtyObjects = 0,
  totalObjects,
}: {
  dirtyObjects?: number;
  totalObjects?: number;
}) => dirtyObjects === totalObjects;
const isOurCall = ({ name, args }: TraceEvent) =>
  CALLS.has(name) && OUR_ADDRESS.test(args?.data?.url ?? '');
const isWithin = (event: TraceEvent, other: TraceEvent) =>
  event.ts >= other.ts && endOf(event) <= endOf(other);
/** Whether an event lies around another; of two that are as long, the one that is told later. */
const isAround = (outer: TraceEvent, event: TraceEvent) =>
  outer !== event && isWithin(event, outer) && (outer.dur > event.dur || outer.at > event.at);
const endOf = ({ ts, dur }: TraceEvent) => ts + dur;
const busy = ({ dur, tdur }: TraceEvent) => tdur ?? dur;
