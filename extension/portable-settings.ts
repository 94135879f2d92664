import type { Settings } from './settings';

/** The settings that go from one machine to another. Whether they do, and a pause, are each machine's own. */
export type PortableSettings = Omit<Settings, 'version' | 'pause' | 'isSynced'>;

/** Of these settings those that go from one machine to another. */
export function toPortable(settings: Settings): PortableSettings {
  const { version: _, pause: __, isSynced: ___, ...portable } = settings;
  return portable;
}
