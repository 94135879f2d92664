import type { Browser } from 'webextension-polyfill';

type OnChanged = Parameters<Browser['storage']['onChanged']['addListener']>[0];

/**
 * As much of a browser as settings need: a local store that forgets nothing and tells of changes. Its
 * first `failures` reads fail, as they do while a browser is short of space.
 */
export function fakeBrowser(failures = 0): Pick<Browser, 'storage'> {
  let reads = 0;
  const stored = new Map<string, unknown>();
  const listeners = new Set<OnChanged>();
  const later = () => new Promise((resolve) => setTimeout(resolve));
  const local = {
    async get(keys: string | string[] | null) {
      reads += 1;
      if (reads <= failures) throw new DOMException('no room', 'QuotaExceededError');
      await later(); // Like a browser's, so that two callers can come between each other.
      const wanted = keys === null ? [...stored.keys()] : [keys].flat();
      const known = wanted.filter((key) => stored.has(key));
      return Object.fromEntries(known.map((key) => [key, structuredClone(stored.get(key))]));
    },
    async set(items: Record<string, unknown>) {
      await later();
      for (const [key, newValue] of Object.entries(items)) {
        stored.set(key, structuredClone(newValue));
        for (const listener of listeners) listener({ [key]: { newValue } }, 'local');
      }
    },
    async remove(keys: string | string[]) {
      await later();
      for (const key of [keys].flat().filter((each) => stored.delete(each)))
        for (const listener of listeners) listener({ [key]: {} }, 'local');
    },
  };
  const onChanged = {
    addListener: (listener: OnChanged) => listeners.add(listener),
    removeListener: (listener: OnChanged) => listeners.delete(listener),
  };
  return { storage: { local, onChanged } } as unknown as Pick<Browser, 'storage'>;
}
