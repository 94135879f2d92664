import type { Level } from './level';
import type { Rules, SiteRule } from './level-for';
import { MANAGED_KEY, toManaged, withManaged } from './managed';
import { toSettings } from './settings';
import { hostAndParents, hostOf, pathOf } from './site-address';
import { alone, patiently, type StorageApi } from './stored-value';

/** What a rule is about. */
export type Scope =
  | { readonly kind: 'page'; readonly address: string }
  | { readonly kind: 'host' | 'domain'; readonly host: string };

/**
 * The rules of sites, each host's stored under a key of its own: a page reads its own and its parents'
 * and no others, however many there are, and two windows that change different sites do not meet.
 */
export interface SiteStore {
  /** All that decides on the page at this address; rejects only where the browser keeps failing. */
  rulesFor(address: string): Promise<Rules>;
  /** The rules of all hosts. */
  all(): Promise<Readonly<Record<string, SiteRule>>>;
  /** Set a rule, or take it away. */
  set(scope: Scope, level: Level | undefined): Promise<void>;
  /** Hear of each change of what decides on the page at this address, until `signal` aborts. */
  onChange(addressNow: () => string, listener: () => void, signal: AbortSignal): void;
}

/** What the keys begin with under which rules are stored; a host follows. */
export const SITE_PREFIX = 'site:';

/** The reader's site rules, as they are stored. */
export function siteStore({ storage }: StorageApi): SiteStore {
  const get = (keys: string[] | null) => patiently(() => storage.local.get(keys));

  async function change(host: string, changed: (rule: SiteRule) => SiteRule): Promise<void> {
    const key = SITE_PREFIX + host;
    await alone(key, async () => {
      const { [key]: stored } = await get([key]);
      const rule = changed((stored ?? {}) as SiteRule);
      if (Object.keys(rule).length === 0) await storage.local.remove(key);
      else await storage.local.set({ [key]: rule });
    });
  }

  return {
    async rulesFor(address) {
      const stored = await get(keysFor(address));
      const managed = toManaged(stored[MANAGED_KEY]);
      const { level, pause, patterns } = withManaged(toSettings(stored.settings), managed);
      const usual = { level, patterns, sites: sitesIn(stored) };
      return { ...usual, ...(pause && { pause }), ...(managed && { managed }) };
    },
    all: async () => sitesIn(await get(null)),
    async set(scope, level) {
      const host = scope.kind === 'page' ? hostOf(scope.address) : scope.host;
      if (host === undefined) throw new Error('this page belongs to no site');
      await change(host, (rule) => withLevel(rule, scope, level));
    },
    onChange(addressNow, listener, signal) {
      const onChanged: Parameters<typeof storage.onChanged.addListener>[0] = (changes, area) => {
        if (area === 'local' && keysFor(addressNow()).some((key) => changes[key])) listener();
      };
      storage.onChanged.addListener(onChanged);
      const stop = () => storage.onChanged.removeListener(onChanged);
      signal.addEventListener('abort', stop, { once: true });
    },
  };
}

function keysFor(address: string): string[] {
  const host = hostOf(address);
  const hosts = host === undefined ? [] : hostAndParents(host);
  return ['settings', MANAGED_KEY, ...hosts.map((each) => SITE_PREFIX + each)];
}

/** The rules among all that is stored. */
export function sitesIn(stored: Readonly<Record<string, unknown>>): Record<string, SiteRule> {
  return Object.fromEntries(
    Object.entries(stored).flatMap(([key, rule]) =>
      key.startsWith(SITE_PREFIX) && rule && typeof rule === 'object'
        ? [[key.slice(SITE_PREFIX.length), rule as SiteRule]]
        : [],
    ),
  );
}

function withLevel(rule: SiteRule, scope: Scope, level: Level | undefined): SiteRule {
  if (scope.kind !== 'page') return put(rule, scope.kind, level);
  const pages = put(rule.pages ?? {}, pathOf(scope.address), level);
  const { pages: _, ...rest } = rule;
  return Object.keys(pages).length > 0 ? { ...rest, pages } : rest;
}

function put<Key extends string, All extends { readonly [key in Key]?: Level }>(
  levels: All,
  key: Key,
  level: Level | undefined,
): All {
  const { [key]: _, ...rest } = levels;
  return (level ? { ...rest, [key]: level } : rest) as All;
}
