import { hostOf, type SiteRules, withHost } from './site-rules';
import type { StoredValue } from './stored-value';

/** Switch off the site of the page at this address. Rejects where it could not be saved, or is no site's. */
export async function switchOff(rules: StoredValue<SiteRules>, address: string): Promise<void> {
  const host = hostOf(address);
  if (host === undefined) throw new Error('this page belongs to no site');
  await rules.change((before) => withHost(before, host, false));
}
