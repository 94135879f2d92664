import { sideBySide, type Timing } from '@/tests/bench/measure';

/** A run lasts at least so long, ms: the browser's clock has steps of a tenth of one. */
const LEAST = 4;
const MOST_TIMES = 200;

/** What is measured: called once to warm up, and then many times over; what it gives is a count. */
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

async function timesFor(job: () => number | Promise<number>): Promise<number> {
  await job();
  const start = performance.now();
  await job();
  const once = Math.max(performance.now() - start, 0.01);
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
