import type { Browser } from 'webextension-polyfill';
import { copyManaged } from './copy-managed';
import { MANAGED_KEY } from './managed';
import { SITE_PREFIX } from './rules-reader';
import { syncNow } from './sync';
import { upgradeStorage } from './upgrade-storage';

type Api = Pick<Browser, 'storage' | 'runtime' | 'extension'>;

/** How long changes are gathered before they are synced, ms: browsers allow 1,800 writes an hour. */
export const GATHER_MS = 5000;

/**
 * Keep what is stored of the present version, in step with what whoever runs this computer sets, and with
 * the reader's other devices. The background calls this once, in its first turn, as MV3 demands.
 */
export function keepSettings(api: Api, report: (error: unknown) => void): void {
  const { storage, runtime, extension } = api;
  // In Chromium private windows have a background of their own; one is enough to keep what both share.
  if (extension.inIncognitoContext) return;
  const sync = () => syncNow(api).catch(report);
  const copy = () => copyManaged(api, report).catch(report);
  const start = () => void upgradeStorage(api).catch(report).then(copy).then(sync);
  runtime.onInstalled.addListener(start);
  runtime.onStartup.addListener(start);
  let gathering = false;
  storage.onChanged.addListener((changes, area) => {
    if (area === 'managed') void copy();
    if (gathering || !isSyncable(Object.keys(changes), area)) return;
    gathering = true;
    // A worker that is stopped before has the browser's next start to make up for it.
    setTimeout(() => {
      gathering = false;
      void sync();
    }, GATHER_MS);
  });
}

function isSyncable(keys: readonly string[], area: string): boolean {
  if (area !== 'local') return area === 'sync';
  return keys.some((key) => ['settings', MANAGED_KEY].includes(key) || key.startsWith(SITE_PREFIX));
}
