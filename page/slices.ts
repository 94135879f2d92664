/** How long one slice of work may hold the page's thread, ms; half a frame leaves room for the page. */
const SLICE_MS = 6;

/** Let the page have its turn, and be back soon after. */
export function yieldToPage(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: { yield?(): Promise<void> } };
  return scheduler?.yield?.() ?? new Promise((resolve) => setTimeout(resolve));
}

/** How long until it is looked again whether a page is shown, ms: `document.open()` takes listeners off. */
const LOOK_AGAIN_MS = 2000;

// A page that nobody sees waits: there may be dozens, opened to be read later.
async function untilShown(signal: AbortSignal): Promise<void> {
  while (document.hidden && !signal.aborted) {
    const waiting = new AbortController();
    const whileWaiting = { signal: waiting.signal };
    await new Promise((resolve) => {
      document.addEventListener('visibilitychange', resolve, whileWaiting);
      signal.addEventListener('abort', resolve, whileWaiting);
      setTimeout(resolve, LOOK_AGAIN_MS);
    });
    waiting.abort();
  }
}

/** Have something made in slices between which the page can work, while the page is shown. */
export async function finishInSlices<T>(steps: Generator<void, T>): Promise<T> {
  let last: IteratorResult<void, T> | undefined;
  const step = () => {
    last = steps.next();
    return !last.done;
  };
  await yieldToPage(); // The code that is to make it has just been compiled, in the same turn.
  await inSlices(step, new AbortController().signal);
  return (last as IteratorReturnResult<T>).value; // Nothing ends the slices before it is made.
}

/**
 * Do `step` until it says that nothing is left, in slices between which the page can work, while the
 * page is shown. The first slice runs at once, so that a small change of the page is dealt with before
 * it is next painted.
 */
export async function inSlices(step: () => boolean, signal: AbortSignal): Promise<void> {
  if (document.hidden) await untilShown(signal);
  let until = performance.now() + SLICE_MS;
  while (!signal.aborted && step()) {
    if (performance.now() < until) continue;
    await yieldToPage();
    if (document.hidden) await untilShown(signal);
    until = performance.now() + SLICE_MS;
  }
}
