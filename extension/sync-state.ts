import { type StorageApi, type StoredValue, storedValue } from './stored-value';

/** How sync fares, for the reader to see. Whatever it says, the copy on this machine is whole. */
export type SyncState =
  | { readonly kind: 'off' }
  /** When it last wrote or read all there is, ms since 1970, and how many bytes that takes. */
  | { readonly kind: 'on'; readonly at: number; readonly bytes: number }
  /** It does not fit into what the browser gives; both in bytes. */
  | { readonly kind: 'too-large'; readonly needed: number; readonly room: number }
  | { readonly kind: 'refused'; readonly reason: SyncRefusal };

/**
 * `missing`: this browser has no sync; `too-often`: it wants fewer writes, and they are tried again with
 * the next change; `newer`: another device has a later version of Parallax; `refused`: anything else.
 */
export type SyncRefusal = 'missing' | 'too-often' | 'newer' | 'refused';

/** How sync fares, as the background last told. */
export function syncState(api: StorageApi): StoredValue<SyncState> {
  return storedValue(api, 'syncState', (stored) => (stored ?? { kind: 'off' }) as SyncState);
}
