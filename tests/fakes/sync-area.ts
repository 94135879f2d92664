import type { Storage } from 'webextension-polyfill';

/** What browsers allow: bytes in all, bytes of an item with its key, items, writes in a minute and in an hour. */
const QUOTAS = { all: 102_400, item: 8_192, items: 512, perMinute: 120, perHour: 1_800 };

/** An account's `storage.sync` that holds writers to the browsers' quotas, with their words. */
export interface SyncArea extends Pick<Storage.StorageArea, 'get' | 'set' | 'remove'> {
  /** What stands in it, for tests to damage. */
  readonly items: Map<string, unknown>;
  /** How many writes were made. */
  readonly writes: number;
}

/** An area of which `nowMs` tells the time. */
export function syncArea(nowMs: () => number): SyncArea {
  const items = new Map<string, unknown>();
  const writes: number[] = [];

  function countWrite(): void {
    const within = (ms: number) => writes.filter((at) => at > nowMs() - ms).length;
    if (within(60_000) >= QUOTAS.perMinute) throw exceeded('MAX_WRITE_OPERATIONS_PER_MINUTE');
    if (within(3_600_000) >= QUOTAS.perHour) throw exceeded('MAX_WRITE_OPERATIONS_PER_HOUR');
    writes.push(nowMs());
  }

  return {
    items,
    get writes() {
      return writes.length;
    },
    get: async () => structuredClone(Object.fromEntries(items)),
    async set(changes: Record<string, unknown>) {
      countWrite();
      const after = new Map([...items, ...Object.entries(changes)]);
      const sizes = [...after].map(sizeOf);
      if (sizes.some((size) => size > QUOTAS.item)) throw exceeded('QUOTA_BYTES_PER_ITEM');
      if (after.size > QUOTAS.items) throw exceeded('MAX_ITEMS');
      if (sizes.reduce((sum, size) => sum + size, 0) > QUOTAS.all) throw exceeded('QUOTA_BYTES');
      for (const [key, value] of Object.entries(changes)) items.set(key, structuredClone(value));
    },
    async remove(keys: string | string[]) {
      countWrite();
      for (const key of [keys].flat()) items.delete(key);
    },
  };
}

/** As browsers count: the key, and the value as JSON, in UTF-8. */
function sizeOf([key, value]: [string, unknown]): number {
  return new TextEncoder().encode(key + JSON.stringify(value)).length;
}

const exceeded = (quota: string) => new Error(`This request exceeds the ${quota} quota.`);
