import type { Browser, Storage } from 'webextension-polyfill';

/** One thing the reader has set, in the browser's local storage. */
export interface StoredValue<Value> {
  /** Rejects only where the browser keeps failing. */
  read(): Promise<Value>;
  write(value: Value): Promise<void>;
  /** Write what `change` makes of it, whoever else is changing it. */
  change(change: (value: Value) => Value): Promise<void>;
  /** Hear of every change, in whatever page it was made, until `signal` aborts. */
  onChange(listener: () => void, signal: AbortSignal): void;
}

/** The polyfill's API, or the browser's own in content scripts. */
export type StorageApi = Pick<Browser, 'storage'>;

/** The value under a key; `toValue` makes one of whatever stands there, nothing included. */
export function storedValue<Value>(
  { storage }: StorageApi,
  key: string,
  toValue: (stored: unknown) => Value,
): StoredValue<Value> {
  async function read(): Promise<Value> {
    const { [key]: stored } = await patiently(() => storage.local.get(key));
    return toValue(stored);
  }
  const write = (value: Value) => storage.local.set({ [key]: value });
  return {
    read,
    write,
    async change(change) {
      await alone(key, async () => write(change(await read())));
    },
    onChange: (listener, signal) =>
      onStored(storage, (changes) => changes[key] && listener(), signal),
  };
}

/** What has changed in an area of the browser's storage, by key. */
export type Changes = Readonly<Record<string, Storage.StorageChange>>;

/** Hear of each change in an area of the storage, in whatever page it was made, until `signal` aborts. */
export function onStored(
  { onChanged }: StorageApi['storage'],
  hear: (changes: Changes) => void,
  signal: AbortSignal,
  wanted: 'local' | 'session' = 'local',
): void {
  const listener = (changes: Changes, area: string) => {
    if (area === wanted) hear(changes);
  };
  onChanged.addListener(listener);
  signal.addEventListener('abort', () => onChanged.removeListener(listener), { once: true });
}

/**
 * Do what reads and then writes under a key. Two windows may have a popup open: a lock keeps one from
 * undoing what the other did. In a page's world it would be the page's own, for it to see and to hold.
 */
export function alone<Value>(key: string, work: () => Promise<Value>): Promise<Value> {
  return isOurs() ? navigator.locks.request(key, work) : work();
}

const isOurs = () => !/^(?:https?|file|about|blob|data):/.test(globalThis.location?.protocol ?? '');

/** How long to wait before a read that failed is tried again, ms: short of space, or just starting. */
const WAITS_MS = [100, 400, 1600];

/** What a read gives, tried again where it fails; rejects where the browser keeps failing. */
export async function patiently<Value>(read: () => Promise<Value>): Promise<Value> {
  for (const wait of WAITS_MS) {
    try {
      return await read();
    } catch {
      await new Promise((resolve) => setTimeout(resolve, wait));
    }
  }
  return read();
}
