/** Runs of each measurement; the median of them is told, and how far they spread. */
const RUNS = 9;

/** How long something took, ms. */
export interface Timing {
  readonly name: string;
  readonly median: number;
  readonly least: number;
  readonly most: number;
}

/** Time jobs side by side: in every round each of them once, the order turned round by one. */
export function sideBySide(jobs: Record<string, () => Promise<unknown>>): Promise<Timing[]> {
  const clocked = Object.entries(jobs).map(([name, job]) => [name, () => clock(job)]);
  return toldSideBySide(Object.fromEntries(clocked));
}

async function clock(job: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await job();
  return performance.now() - start;
}

/** The same of jobs that tell themselves how long they took, ms. */
export async function toldSideBySide(
  jobs: Record<string, () => Promise<number>>,
): Promise<Timing[]> {
  const names = Object.keys(jobs);
  const times = new Map<string, number[]>(names.map((name) => [name, []]));
  for (let round = 0; round < RUNS; round += 1) {
    for (const [index] of names.entries()) {
      const name = names[(index + round) % names.length] as string;
      times.get(name)?.push((await jobs[name]?.()) ?? Number.NaN);
    }
  }
  return names.map((name) => summary(name, times.get(name) ?? []));
}

function summary(name: string, times: readonly number[]): Timing {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number) => sorted[Math.round((sorted.length - 1) * share)] ?? Number.NaN;
  return { name, median: at(0.5), least: at(0), most: at(1) };
}

/** The timings as a table, each beside the first as a ratio. */
export function tableOf(timings: readonly Timing[]): string {
  const unit = timings[0]?.median ?? 1;
  const rows = timings.map(({ name, median, least, most }) =>
    [
      name.padEnd(44),
      `${median.toFixed(2)} ms`.padStart(11),
      `[${least.toFixed(2)}–${most.toFixed(2)}]`.padStart(18),
      `×${(median / unit).toFixed(1)}`.padStart(8),
    ].join(' '),
  );
  return ['', ...rows, ''].join('\n');
}
