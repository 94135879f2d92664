/** How long one slice of work may hold the page's thread, ms; half a frame leaves room for the page. */
const SLICE_MS = 6;

/** Let the page have its turn, and be back soon after. */
function yieldToPage(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: { yield?(): Promise<void> } };
  return scheduler?.yield?.() ?? new Promise((resolve) => setTimeout(resolve));
}

/**
 * Do `step` until it says that nothing is left, in slices between which the page can work. The first
 * slice runs at once, so that a small change of the page is dealt with before it is next painted.
 */
export async function inSlices(step: () => boolean, signal: AbortSignal): Promise<void> {
  let until = performance.now() + SLICE_MS;
  while (!signal.aborted && step()) {
    if (performance.now() < until) continue;
    await yieldToPage();
    until = performance.now() + SLICE_MS;
  }
}
