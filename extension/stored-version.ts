import { NEWER } from './storage-trouble';
import { patiently, type StorageApi } from './stored-value';

/** The version of what is stored; see `upgradeStorage` for the earlier ones. */
export const STORED_VERSION = 2;

/** The version in which settings are stored; 1 knew no such thing, and stored none under this key. */
export function versionOf(settings: unknown): number {
  const { version } = (settings ?? {}) as { version?: unknown };
  return Number.isInteger(version) && (version as number) > 1 ? (version as number) : 1;
}

/** Rejects (`storageTrouble`: `newer`) where a later version wrote the settings: ours would destroy them. */
export async function refuseNewer({ storage }: StorageApi): Promise<void> {
  const stored = await patiently(() => storage.local.get('settings'));
  if (versionOf(stored.settings) > STORED_VERSION) throw new Error(NEWER);
}
