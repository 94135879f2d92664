import { theFinder } from './isolated-world';
import type { Ask } from './messages';

/**
 * The finder of this world, its code fetched if it is not here, and with it the style of marks, which
 * goes again when `signal` aborts. Rejects where it cannot be brought: because the browser lets nothing
 * into this frame, or because the extension is gone.
 */
export async function bringFinder<Finder>(ask: Ask, signal: AbortSignal): Promise<Finder> {
  const isHere = theFinder() !== undefined;
  // Asked for once more if the background was stopped over it.
  await ask('injectFinder', isHere).catch(() => ask('injectFinder', isHere));
  const leave = () => void ask('removeMarkStyles').catch(() => {}); // Gone with the extension, or the frame.
  signal.addEventListener('abort', leave, { once: true });
  if (signal.aborted) leave();
  const finder = theFinder<Finder>();
  if (!finder) throw new Error('the finder was put into this frame, but did not start');
  return finder;
}
