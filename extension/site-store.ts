import { hostOfScope, type Scope, withLevel } from './change-rule';
import type { Level } from './level';
import type { Pause, Rules, SiteRule } from './level-for';
import { type RulesReader, rulesReader, SITE_PREFIX, sitesIn } from './rules-reader';
import { settings } from './settings';
import { alone, patiently, type StorageApi } from './stored-value';

/** Where the rules for a page come from, and where what the reader sets on it is put. */
export interface PageStore extends RulesReader {
  /** Set a rule, or take it away. */
  set(scope: Scope, level: Level | undefined): Promise<void>;
  /** Mark nothing anywhere for a while, or, as undefined, go on. */
  setPause(pause: Pause | undefined): Promise<void>;
}

/**
 * The rules of sites, each host's stored under a key of its own: a page reads its own and its parents'
 * and no others, however many there are, and two windows that change different sites do not meet.
 */
export interface SiteStore extends PageStore {
  /** All that decides on the page at this address; rejects only where the browser keeps failing. */
  rulesFor(address: string): Promise<Rules>;
  /** What is set for a host, if anything is. */
  ruleOf(host: string): Promise<SiteRule | undefined>;
  /** The rules of all hosts. */
  all(): Promise<Readonly<Record<string, SiteRule>>>;
}

/** The reader's site rules, as they are stored. */
export function siteStore(api: StorageApi): SiteStore {
  const { local } = api.storage;
  const reader = rulesReader(api);
  const get = (keys: string[] | null) => patiently(() => local.get(keys));
  const ruleOf = async (host: string) => sitesIn(await get([SITE_PREFIX + host]))[host];
  return {
    ...reader,
    ruleOf,
    rulesFor: async (address) => (await reader.read(address)).rules,
    all: async () => sitesIn(await get(null)),
    async set(scope, level) {
      const host = hostOfScope(scope);
      const key = SITE_PREFIX + host;
      await alone(key, async () => {
        const rule = withLevel((await ruleOf(host)) ?? {}, scope, level);
        if (Object.keys(rule).length === 0) await local.remove(key);
        else await local.set({ [key]: rule });
      });
    },
    setPause: (pause) =>
      settings(api).change(({ pause: _, ...rest }) => (pause ? { ...rest, pause } : rest)),
  };
}
