import type { SiteRule } from './level-for';
import { SITE_PREFIX, sitesIn } from './rules-reader';
import { type Settings, toSettings } from './settings';
import { toSiteRules } from './site-rule';
import { alone, patiently, type StorageApi } from './stored-value';
import { refuseNewer } from './stored-version';

/** Everything the reader has set that can be written out and put back. */
export interface AllSettings {
  readonly settings: Settings;
  /** By host. */
  readonly sites: Readonly<Record<string, SiteRule>>;
}

/** Everything, as it is stored. */
export async function readAll({ storage }: StorageApi): Promise<AllSettings> {
  const stored = await patiently(() => storage.local.get(null));
  return { settings: toSettings(stored.settings), sites: toSiteRules(sitesIn(stored)) };
}

/** Put everything in the place of what is stored; where the browser refuses, that stays as it was. */
export async function writeAll(api: StorageApi, { settings, sites }: AllSettings): Promise<void> {
  const { storage } = api;
  await alone('settings', async () => {
    await refuseNewer(api);
    const keyed = Object.entries(sites).map(([host, rule]) => [SITE_PREFIX + host, rule]);
    const before = Object.keys(sitesIn(await storage.local.get(null)));
    // The new first: whoever is cut off in the middle has too much rather than too little.
    await storage.local.set({ settings, ...Object.fromEntries(keyed) });
    const gone = before.filter((host) => !Object.hasOwn(sites, host));
    if (gone.length > 0) await storage.local.remove(gone.map((host) => SITE_PREFIX + host));
  });
}
