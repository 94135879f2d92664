import type { Rules, SiteRule } from './level-for';
import { MANAGED_KEY, toManaged, withManaged } from './managed';
import { type Settings, toSettings } from './settings';
import { hostAndParents, hostOf } from './site-address';
import { type Changes, onStored, patiently, type StorageApi } from './stored-value';

/** All that is set for one page. */
export interface PageRules {
  readonly rules: Rules;
  readonly settings: Settings;
}

/** Where the rules for a page are read. */
export interface RulesReader {
  /** All that is set for the page at this address, in one read; rejects only where the browser keeps failing. */
  read(address: string): Promise<PageRules>;
  /** Hear of each change of what is set for the page at this address, until `signal` aborts. */
  onChange(addressNow: () => string, listener: () => void, signal: AbortSignal): void;
}

/** What the key of a host's rules begins with. */
export const SITE_PREFIX = 'site:';

/** What is set for pages, as it is stored: each page reads its own host's rules and its parents' and no others. */
export function rulesReader({ storage }: StorageApi): RulesReader {
  return {
    async read(address) {
      const stored = await patiently(() => storage.local.get(keysFor(address)));
      const managed = toManaged(stored[MANAGED_KEY]);
      const settings = withManaged(toSettings(stored.settings), managed);
      const sites = sitesIn(stored);
      return { rules: { ...settings, sites, ...(managed && { managed }) }, settings };
    },
    onChange(addressNow, listener, signal) {
      const isMeant = (changes: Changes) => keysFor(addressNow()).some((key) => changes[key]);
      onStored(storage, (changes) => isMeant(changes) && listener(), signal);
    },
  };
}

/** The rules of hosts in what is stored, by host. */
export function sitesIn(stored: Readonly<Record<string, unknown>>): Record<string, SiteRule> {
  const rules = Object.entries(stored).filter(([key]) => key.startsWith(SITE_PREFIX));
  // Whatever in them is no level counts for nothing (`levelFor`).
  return Object.fromEntries(
    rules.map(([key, rule]) => [key.slice(SITE_PREFIX.length), rule as SiteRule]),
  );
}

function keysFor(address: string): string[] {
  const host = hostOf(address);
  const hosts = host === undefined ? [] : hostAndParents(host);
  return ['settings', MANAGED_KEY, ...hosts.map((each) => SITE_PREFIX + each)];
}
