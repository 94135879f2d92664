import { alone, patiently, type StorageApi } from './stored-value';
import { STORED_VERSION, versionOf } from './stored-version';
import type { Stored, Upgrade } from './upgrade';
import { fromVersion1 } from './upgrade-from-1';

/** By the version each begins with, without a gap. Nothing stored counts as version 1. */
const UPGRADES: readonly [from: number, upgrade: Upgrade][] = [[1, fromVersion1]];

/**
 * Bring what is stored to the present version. Asked for again, or cut off in the middle and asked for
 * again, it ends the same; what a later version wrote it leaves alone.
 */
export async function upgradeStorage({ storage }: StorageApi): Promise<void> {
  await alone('settings', async () => {
    const stored = await patiently(() => storage.local.get(null));
    const version = versionOf(stored.settings);
    if (version > STORED_VERSION) return;
    const old = UPGRADES.flatMap(([, { oldKeys }]) => oldKeys).filter((key) => key in stored);
    const isDone = version === STORED_VERSION && old.every((key) => stored[key] === null);
    // All at once, and the old is emptied with it: whoever is cut off after this upgrades nothing twice.
    const emptied = Object.fromEntries(old.map((key) => [key, null]));
    if (!isDone) await storage.local.set({ ...upgraded(stored, version), ...emptied });
    if (old.length > 0) await storage.local.remove(old);
  });
}

/**
 * What is stored in a version, as the present one would store it. A window that did not wait for us may have
 * stored something of the present version beside the old.
 */
export function upgraded(stored: Stored, version: number): Stored {
  const changes: Record<string, unknown> = {};
  for (const [from, { oldKeys, upgraded: next }] of UPGRADES)
    if (from >= version || oldKeys.some((key) => stored[key]))
      Object.assign(changes, next({ ...stored, ...changes }));
  return changes;
}
