import { cdp } from 'vitest/browser';

interface Metrics {
  readonly metrics: readonly { readonly name: string; readonly value: number }[];
}

/** So long after the work it is waited for what follows late, ms. */
const AFTERMATH = 800;

/**
 * How long the main thread works on all its tasks, ms, the browser's own among them, while `work` is done
 * and shortly after. By the thread's own clock, which stands still while others have the processor.
 */
export async function busyTime(work: () => Promise<void>): Promise<number> {
  await cdp().send('Performance.enable', { timeDomain: 'threadTicks' });
  const before = await taskTime();
  await work();
  await new Promise((resolve) => setTimeout(resolve, AFTERMATH));
  return (await taskTime()) - before;
}

async function taskTime(): Promise<number> {
  const { metrics } = (await cdp().send('Performance.getMetrics')) as Metrics;
  return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN);
}
