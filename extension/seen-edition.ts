import { type StorageApi, type StoredValue, storedValue } from './stored-value';

/** The version of the facts the reader last looked at; undefined before the first time. */
export function seenEdition(api: StorageApi): StoredValue<number | undefined> {
  return storedValue(api, 'seenEdition', (stored) =>
    typeof stored === 'number' ? stored : undefined,
  );
}
