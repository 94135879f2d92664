/** An event of Chromium's tracing, as far as it is looked at; times in µs. */
interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  /** Of the thread's own clock, which stands still while others have the processor. */
  readonly tdur?: number;
  readonly args: {
    readonly name?: string;
    readonly fileName?: string;
    readonly chrome_mojo_event_info?: { readonly mojo_interface_tag?: string };
    readonly beginData?: { readonly url?: string };
  };
}

/** What scripts cost a page, told by a trace of its loading. */
export interface ScriptCost {
  /** The thread's own time in scripts, ms: arriving, compiled, run, collected after; rendering that they force left out. */
  readonly script: number;
  /** Tasks of the main thread of more than 50 ms of the thread's own time. */
  readonly longTasks: number;
  /** The most of that within one task, ms. */
  readonly longest: number;
  /** The scripts of extensions that ran, by their paths. */
  readonly files: readonly string[];
}

/** What Chromium has to be asked to trace. */
export const CATEGORIES = [
  '-*',
  'devtools.timeline',
  'disabled-by-default-devtools.timeline',
  'v8',
  'toplevel',
  'mojom',
];

const SCRIPT =
  /^(EvaluateScript|FunctionCall|v8\.(compile|run|callFunction)|RunMicrotasks|BlinkScheduler_PerformMicrotaskCheckpoint|RunYieldContinuation|TimerFire|FireIdleCallback|FireAnimationFrame|EventDispatch|MinorGC|MajorGC|V8\.GC.*|V8\.Finalize.*)$/;
const RENDERING = /^(Layout|UpdateLayoutTree|PrePaint|Paint|Layerize|Commit|ParseHTML)$/;
const LONG = 50;

/** Read the trace of a page that has no scripts of its own. */
export function readTrace(json: Uint8Array, url: string): ScriptCost {
  const parsed = JSON.parse(new TextDecoder().decode(json)) as { traceEvents: TraceEvent[] };
  const events = mainThreadOf(parsed.traceEvents, url);
  const inTasks = scriptByTask(events);
  const tasks = events.filter(({ name }) => name === 'RunTask');
  const files = events.flatMap(({ args: { fileName = '' } }) =>
    fileName.startsWith('chrome-extension:') ? [new URL(fileName).pathname] : [],
  );
  return {
    script: inTasks.reduce((sum, ms) => sum + ms, 0),
    longest: Math.max(0, ...inTasks),
    longTasks: tasks.filter((task) => timeOf(task) > LONG).length,
    files: [...new Set(files)],
  };
}

function scriptByTask(events: readonly TraceEvent[]): number[] {
  const times = [0];
  for (const [event, around] of nested(events)) {
    if (event.name === 'RunTask') times.push(0);
    const isInScript = around.some(isScript);
    const isForced = isInScript && isRendering(event) && !around.some(isRendering);
    const sign = isForced ? -1 : Number(isScript(event) && !isInScript);
    times.push((times.pop() ?? 0) + sign * timeOf(event));
  }
  return times;
}

const timeOf = ({ tdur = 0 }: TraceEvent) => tdur / 1000;

const isRendering = ({ name }: TraceEvent) => RENDERING.test(name);

// A script of an extension comes to the page as a message, with its text.
const isScript = ({ name, args }: TraceEvent) =>
  SCRIPT.test(name) ||
  (args.chrome_mojo_event_info?.mojo_interface_tag?.startsWith('extensions.mojom') ?? false);

function mainThreadOf(all: readonly TraceEvent[], url: string): TraceEvent[] {
  const page = all.find(({ args }) => args.beginData?.url === url);
  if (page === undefined) throw new Error(`The trace has nothing of ${url}.`);
  return all
    .filter(({ ph, pid, tid }) => ph === 'X' && pid === page.pid && tid === page.tid)
    .toSorted((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0));
}

/** Each event of a thread with those around it. */
function* nested(events: readonly TraceEvent[]): Iterable<readonly [TraceEvent, TraceEvent[]]> {
  const open: TraceEvent[] = [];
  for (const event of events) {
    while (open.length > 0 && event.ts >= endOf(open.at(-1) as TraceEvent)) open.pop();
    yield [event, open];
    open.push(event);
  }
}

const endOf = ({ ts, dur = 0 }: TraceEvent) => ts + dur;
