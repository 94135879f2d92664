import { MANAGED_KEY, toManaged, withManaged } from './managed';
import { type Settings, toSettings } from './settings';
import { patiently, type StorageApi, type StoredValue } from './stored-value';

/** The settings as they hold, with what is managed; the reader's own are changed through `settings`. */
export function settingsInForce({
  storage,
}: StorageApi): Pick<StoredValue<Settings>, 'read' | 'onChange'> {
  const keys = ['settings', MANAGED_KEY];
  return {
    async read() {
      const stored = await patiently(() => storage.local.get(keys));
      return withManaged(toSettings(stored.settings), toManaged(stored[MANAGED_KEY]));
    },
    onChange(listener, signal) {
      const onChanged: Parameters<typeof storage.onChanged.addListener>[0] = (changes, area) => {
        if (area === 'local' && keys.some((key) => changes[key])) listener();
      };
      storage.onChanged.addListener(onChanged);
      const stop = () => storage.onChanged.removeListener(onChanged);
      signal.addEventListener('abort', stop, { once: true });
    },
  };
}
