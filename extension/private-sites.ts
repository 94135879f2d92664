import type { Browser } from 'webextension-polyfill';
import { hostOfScope, type Scope, withLevel } from './change-rule';
import type { FrameNews } from './frame-news';
import type { Level } from './level';
import type { Pause, SiteRule } from './level-for';
import { PRIVATE_KEY, type PrivateRules, privateRulesFor } from './private-rules';
import { alone } from './stored-value';

/** What is set in private windows, for the background to keep. */
export interface PrivateSites {
  rulesFor(address: string): Promise<PrivateRules>;
  set(scope: Scope, level: Level | null): Promise<void>;
  setPause(pause: Pause | null): Promise<void>;
}

/**
 * What the reader sets in private windows: never on the disk, and gone with the browser. A host's rules
 * begin as a copy of its ordinary ones, `usualRule`, so that those can be taken away here, too.
 */
export function privateSites(
  { storage, tabs }: Pick<Browser, 'storage' | 'tabs'>,
  usualRule: (host: string) => Promise<SiteRule | undefined>,
): PrivateSites {
  async function read(): Promise<PrivateRules> {
    const { [PRIVATE_KEY]: stored } = await storage.session.get(PRIVATE_KEY);
    return (stored as PrivateRules | undefined) ?? { sites: {} };
  }

  async function change(changed: (rules: PrivateRules) => Promise<PrivateRules>): Promise<void> {
    await alone(PRIVATE_KEY, async () => {
      await storage.session.set({ [PRIVATE_KEY]: await changed(await read()) });
    });
    // Pages hear of no change in this storage by themselves.
    const open = await tabs.query({});
    const news: FrameNews = 'rules changed';
    for (const { id, incognito } of open) {
      if (incognito && id !== undefined) tabs.sendMessage(id, news).catch(() => {}); // None of ours is in it.
    }
  }

  return {
    rulesFor: async (address) => privateRulesFor(await read(), address),
    set: (scope, level) =>
      change(async ({ sites, ...rest }) => {
        const host = hostOfScope(scope);
        const own = Object.hasOwn(sites, host) ? sites[host] : await usualRule(host);
        const rule = own ?? {};
        return { ...rest, sites: { ...sites, [host]: withLevel(rule, scope, level ?? undefined) } };
      }),
    setPause: (pause) =>
      change(async (rules) => {
        const now = Date.now();
        return { ...rules, pause: pause ?? { since: now, until: now } };
      }),
  };
}
