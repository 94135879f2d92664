import { sideBySide, type Timing } from '@/tests/bench/measure';

/** A run lasts at least so long, ms: the browser's clock has steps of a tenth of one. */
const LEAST = 5;
const MOST_TIMES = 500;
/** A job is done over and over for so long before it is measured, ms. */
const WARM_UP = 120;

/** What is measured: called many times over; what it gives is a count. */
export type Jobs = Record<string, () => number | Promise<number>>;

/** Timings of one call of each job, side by side; short jobs are done so often that a clock can tell. */
export async function timed(jobs: Jobs): Promise<Timing[]> {
  const times = new Map<string, number>();
  const repeated: Record<string, () => Promise<void>> = {};
  for (const [name, job] of Object.entries(jobs)) {
    const count = await timesFor(job);
    times.set(name, count);
    repeated[name] = () => repeat(job, count);
  }
  const timings = await sideBySide(repeated);
  return timings.map((timing) => perCall(timing, times.get(timing.name) ?? 1));
}

// What a warm reading takes is asked of code that the browser has done its best for; a few runs of a
// small page are not enough for that. First runs are told apart (`cold.bench.ts`).
async function timesFor(job: () => number | Promise<number>): Promise<number> {
  const start = performance.now();
  let calls = 0;
  for (; performance.now() - start < WARM_UP; calls += 1) await repeat(job, 1);
  const once = (performance.now() - start) / calls;
  return Math.min(Math.ceil(LEAST / once), MOST_TIMES);
}

let checksum = 0; // Work that nobody looks at may be left undone by the compiler.

async function repeat(job: () => number | Promise<number>, times: number): Promise<void> {
  for (let time = 0; time < times; time += 1) {
    const result = job();
    checksum = (checksum + (typeof result === 'number' ? result : await result)) | 0;
  }
}

function perCall({ name, median, least, most }: Timing, times: number): Timing {
  return { name, median: median / times, least: least / times, most: most / times };
}
