import { type AllSettings, readAll, writeAll } from './all-settings';
import { USUAL_SETTINGS } from './settings';
import type { StorageApi } from './stored-value';
import { LEDGER_KEY } from './sync-ledger';

/** Back to the usual, without any rule; gives what was there, for `restoreSettings`. */
export async function resetSettings(api: StorageApi): Promise<AllSettings> {
  const before = await readAll(api);
  await writeAll(api, { settings: USUAL_SETTINGS, sites: {} });
  // What is taken away here stays on other devices, and comes back if the reader syncs again.
  await api.storage.local.remove(LEDGER_KEY);
  return before;
}

/** Put back what was there before a reset or an import. */
export const restoreSettings: (api: StorageApi, before: AllSettings) => Promise<void> = writeAll;
