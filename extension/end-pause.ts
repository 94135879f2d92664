import type { Browser } from 'webextension-polyfill';
import { settings } from './settings';

/** End a pause until restart when the browser starts. To be called in the background's first turn, as MV3 demands. */
export function endPauseAtStart(
  { runtime, storage }: Pick<Browser, 'runtime' | 'storage'>,
  onError: (error: unknown) => void,
): void {
  runtime.onStartup.addListener(() => {
    endPause({ storage }).catch(onError);
  });
}

async function endPause(api: Pick<Browser, 'storage'>): Promise<void> {
  const stored = settings(api);
  if ((await stored.read()).pause?.until !== 'restart') return; // Nothing is written for nothing.
  await stored.change(({ pause: _, ...rest }) => rest);
}
