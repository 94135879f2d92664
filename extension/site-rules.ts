import { type StorageApi, type StoredValue, storedValue } from './stored-value';

/** Where the reader wants us. Plain data, kept in `storage.local` under `siteRules`. */
export interface SiteRules {
  /** Hosts that are switched off, in the form `hostOf` gives. */
  readonly offHosts: readonly string[];
}

/** On everywhere. */
export const NO_RULES: SiteRules = { offHosts: [] };

/** Whether the reader wants us on the page at this address. */
export function isEnabledOn({ offHosts }: SiteRules, address: string): boolean {
  const host = hostOf(address);
  return host === undefined || !offHosts.includes(host);
}

/** These rules with a host switched on or off. */
export function withHost({ offHosts }: SiteRules, host: string, isOn: boolean): SiteRules {
  const others = offHosts.filter((known) => known !== host);
  return { offHosts: isOn ? others : [...others, host].sort() };
}

/**
 * The host that rules go by, for an address a reader opens: lower case, without port and final dot.
 * Local files share the host `file://`; undefined where no page of ours can be, as in `about:blank`.
 */
export function hostOf(url: string): string | undefined {
  if (!URL.canParse(url)) return undefined;
  const { protocol, hostname, origin } = new URL(url);
  if (protocol === 'blob:') return hostOf(origin); // What a page made itself, it answers for.
  if (protocol === 'file:') return 'file://';
  if (protocol !== 'http:' && protocol !== 'https:') return undefined;
  return hostname.replace(/\.$/, '');
}

/** What was stored, as rules; anything that is not a list of hosts counts as no rules. */
export function toSiteRules(stored: unknown): SiteRules {
  const { offHosts } = (stored ?? {}) as Partial<SiteRules>;
  if (!Array.isArray(offHosts)) return NO_RULES;
  return { offHosts: offHosts.filter((host) => typeof host === 'string') };
}

/** The reader's rules, as they are stored. */
export function siteRules(api: StorageApi): StoredValue<SiteRules> {
  return storedValue(api, 'siteRules', toSiteRules);
}
