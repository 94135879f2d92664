import { rulesReader } from './rules-reader';
import type { Settings } from './settings';
import type { StorageApi, StoredValue } from './stored-value';

/** No page's: the settings that hold on all of them. */
const NOWHERE = '';

/** The settings as they hold, with what is managed; the reader's own are changed through `settings`. */
export function settingsInForce(api: StorageApi): Pick<StoredValue<Settings>, 'read' | 'onChange'> {
  const reader = rulesReader(api);
  return {
    read: async () => (await reader.read(NOWHERE)).settings,
    onChange: (listener, signal) => reader.onChange(() => NOWHERE, listener, signal),
  };
}
