import type { Browser } from 'webextension-polyfill';
import { settings } from './settings';

/** In the memory of one run of the browser: this run has begun. */
const BEGUN = 'hasBegun';

/**
 * End a pause until restart when the browser has been restarted, and tell whether this is the first start of
 * a run: after the browser's, or when we were installed, updated or switched on again. The background calls
 * this whenever it starts; `onStartup` is not told to an extension that comes late, or in private windows of
 * its own.
 */
export async function endPauseAtStart({ storage }: Pick<Browser, 'storage'>): Promise<boolean> {
  const { [BEGUN]: hasBegun } = await storage.session.get(BEGUN);
  if (hasBegun) return false;
  await endPause({ storage });
  await storage.session.set({ [BEGUN]: true });
  return true;
}

async function endPause(api: Pick<Browser, 'storage'>): Promise<void> {
  const stored = settings(api);
  if ((await stored.read()).pause?.until !== 'restart') return; // Nothing is written for nothing.
  await stored.change(({ pause: _, ...rest }) => rest);
}
