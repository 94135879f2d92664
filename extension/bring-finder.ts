import { theFinder } from './isolated-world';
import type { Ask } from './messages';

/**
 * The finder of this world, its code fetched if it is not here. Rejects where it cannot be brought: because
 * the browser lets nothing into this frame, or because the extension is gone.
 */
export async function bringFinder<Finder>(ask: Ask): Promise<Finder> {
  if (!theFinder()) await ask('injectFinder');
  const finder = theFinder<Finder>();
  if (!finder) throw new Error('the finder was put into this frame, but did not start');
  return finder;
}
