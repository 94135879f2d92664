/** How long one slice of work may hold the page's thread, ms; half a frame leaves room for the page. */
const SLICE_MS = 6;

declare const scheduler: { yield?(): Promise<void> } | undefined;

/** Let the page have its turn, and be back soon after. */
function yieldToPage(): Promise<void> {
  if (typeof scheduler !== 'undefined' && scheduler.yield) return scheduler.yield();
  return new Promise((resolve) => setTimeout(resolve));
}

/** Do `step` until it says that nothing is left, in slices between which the page can work. */
export async function inSlices(step: () => boolean, signal: AbortSignal): Promise<void> {
  let until = performance.now() + SLICE_MS;
  while (!signal.aborted && step()) {
    if (performance.now() < until) continue;
    await yieldToPage();
    until = performance.now() + SLICE_MS;
  }
}
