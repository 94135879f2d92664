import type { Settings } from './settings';
import { hostOf, withHost } from './site-rules';

/** Switch off the site of the page at this address. Rejects where it could not be saved, or is no site's. */
export async function switchOff(settings: Settings, address: string): Promise<void> {
  const host = hostOf(address);
  if (host === undefined) throw new Error('this page belongs to no site');
  await settings.changeSiteRules((rules) => withHost(rules, host, false));
}
