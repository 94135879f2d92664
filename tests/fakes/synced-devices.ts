import { readAll } from '@/extension/all-settings';
import type { Level } from '@/extension/level';
import { settings } from '@/extension/settings';
import { siteStore } from '@/extension/site-store';
import { syncNow } from '@/extension/sync';
import { syncState } from '@/extension/sync-state';
import { fakeBrowser } from './fake-browser';
import { type SyncArea, syncArea } from './sync-area';

/** One of the reader's devices. */
export type Device = ReturnType<typeof deviceOf>;

/** Devices of one reader, who all sync, and the clock they go by. */
export async function syncedDevices(count: number) {
  const clock = { ms: Date.UTC(2026, 10, 23) };
  const area = syncArea(() => clock.ms);
  const devices = Array.from({ length: count }, () => deviceOf(area, clock));
  for (const device of devices) {
    await device.setSynced(true);
    await device.sync();
  }
  return { clock, area, devices: devices as [Device, Device, ...Device[]] };
}

/** A device that syncs through this area, if the reader wants it to. */
export function deviceOf(area: SyncArea | undefined, clock: { ms: number }, os = 'linux') {
  const { storage } = fakeBrowser();
  const api = {
    storage: { ...storage, sync: area },
    runtime: { getPlatformInfo: async () => ({ os }) },
  } as unknown as Parameters<typeof syncNow>[0];
  const sites = siteStore(api);
  return {
    api,
    setSynced: (isSynced: boolean) => settings(api).change((own) => ({ ...own, isSynced })),
    /** Set a rule for a host, or take it away, a second after what was done before. */
    async set(host: string, level: Level | undefined) {
      clock.ms += 1000;
      await sites.set({ kind: 'host', host }, level);
    },
    /** Sync, a second after what was done before. */
    async sync() {
      clock.ms += 1000;
      await syncNow(api, clock.ms);
      return syncState(api).read();
    },
    rules: () => sites.all(),
    all: () => readAll(api),
  };
}
