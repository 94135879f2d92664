import type { Pause, Rules, SiteRule } from './level-for';
import { hostAndParents, hostOf } from './site-address';

/** What the reader has set in private windows. Plain data, kept for as long as the browser runs. */
export interface PrivateRules {
  /** In place of the ordinary rules of the same hosts. */
  readonly sites: Readonly<Record<string, SiteRule>>;
  /** In place of an ordinary pause that is older; one that is over stands for having gone on. */
  readonly pause?: Pause;
}

/** The one key of `storage.session` under which it stands. */
export const PRIVATE_KEY = 'privateRules';

/** Of what is set in private windows that which decides on the page at this address. */
export function privateRulesFor({ sites, ...rest }: PrivateRules, address: string): PrivateRules {
  const hosts = hostAndParents(hostOf(address) ?? '');
  // A host may be called as a part of every object: `constructor`.
  const near = hosts.filter((host) => Object.hasOwn(sites, host));
  return { ...rest, sites: Object.fromEntries(near.map((host) => [host, sites[host] ?? {}])) };
}

/** The rules for a page in a private window. */
export function inPrivate(usual: Rules, own: PrivateRules): Rules {
  const pauses = [usual.pause, own.pause].filter((pause) => pause !== undefined);
  const [pause] = pauses.toSorted((a, b) => b.since - a.since);
  return { ...usual, sites: { ...usual.sites, ...own.sites }, ...(pause && { pause }) };
}
