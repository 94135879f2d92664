import type { Browser } from 'webextension-polyfill';
import { settings } from './settings';

/** In the memory of one run of the browser: this run has begun. */
const BEGUN = 'hasBegun';

/**
 * End a pause until restart when the browser has been restarted. The background calls this whenever it
 * starts; `onStartup` is not told to an extension that comes late, or in private windows of its own.
 */
export async function endPauseAtStart({ storage }: Pick<Browser, 'storage'>): Promise<void> {
  const { [BEGUN]: hasBegun } = await storage.session.get(BEGUN);
  if (hasBegun) return;
  await endPause({ storage });
  await storage.session.set({ [BEGUN]: true });
}

async function endPause(api: Pick<Browser, 'storage'>): Promise<void> {
  const stored = settings(api);
  if ((await stored.read()).pause?.until !== 'restart') return; // Nothing is written for nothing.
  await stored.change(({ pause: _, ...rest }) => rest);
}
