import { type Level, toLevel } from './level';
import { matchesPattern } from './pattern';
import { hostAndParents, hostOf, pathOf } from './site-address';

/** What the reader wants on the pages of one host, and of the hosts that are a part of it. */
export interface SiteRule {
  /** On this host alone. */
  readonly host?: Level;
  /** On this host and all below it. */
  readonly domain?: Level;
  /** On single pages, by path and query. */
  readonly pages?: Readonly<Record<string, Level>>;
}

/** A rule for all addresses of a form; see `matchesPattern`. */
export interface PatternRule {
  readonly pattern: string;
  readonly level: Level;
}

/** A time in which nothing is marked anywhere, ms since 1970; `restart`: until the browser is started anew. */
export interface Pause {
  readonly since: number;
  readonly until: number | 'restart';
}

/** All that decides on a page. */
export interface Rules {
  /** Where no rule says otherwise; `off` makes the rules a list of what is allowed. */
  readonly level: Level;
  readonly pause?: Pause;
  readonly patterns: readonly PatternRule[];
  /** By host. Those of other hosts than the page's and its parents may be left out. */
  readonly sites: Readonly<Record<string, SiteRule>>;
  /** What whoever runs this computer has set, above all the reader's own. */
  readonly managed?: Pick<Rules, 'patterns' | 'sites'>;
}

/** Which rule decided. */
export type Decider =
  | { readonly kind: 'managed' | 'pause' | 'page' | 'default' | 'none' }
  | { readonly kind: 'host' | 'domain'; readonly host: string }
  | { readonly kind: 'pattern'; readonly pattern: string };

/** How much is done on a page, and by which rule. */
export interface Verdict {
  readonly level: Level;
  readonly by: Decider;
}

/**
 * What is done on the page at an address: what the computer's owner has set, then the pause, then the
 * nearest rule: for the page, for a pattern (the longest), for the host, for the nearest domain. `none`
 * and off where nobody can set anything, as in `about:blank`.
 */
export function levelFor(rules: Rules, address: string, now = Date.now()): Verdict {
  const host = hostOf(address);
  if (host === undefined) return { level: 'off', by: { kind: 'none' } };
  const managed = rules.managed && nearest(rules.managed, host, address);
  if (managed) return { level: managed.level, by: { kind: 'managed' } };
  if (rules.pause && isPaused(rules.pause, now)) return { level: 'off', by: { kind: 'pause' } };
  return nearest(rules, host, address) ?? { level: rules.level, by: { kind: 'default' } };
}

/** Whether a change of path alone can change what is done on the pages of a host. */
export function goesByPath({ patterns, sites, managed }: Rules, host: string): boolean {
  const all = [...patterns, ...(managed?.patterns ?? [])];
  const own = [sites[host], managed?.sites[host]];
  return all.some(({ pattern }) => pattern.includes('/')) || own.some((rule) => rule?.pages);
}

/** Whether a pause holds; one that begins later than now was set under another clock. */
export function isPaused({ since, until }: Pause, now: number): boolean {
  return until === 'restart' || (since <= now && now < until);
}

function nearest(
  { patterns, sites }: Pick<Rules, 'patterns' | 'sites'>,
  host: string,
  address: string,
): Verdict | undefined {
  const own = sites[host];
  const page = toLevel(own?.pages?.[pathOf(address)]);
  if (page) return { level: page, by: { kind: 'page' } };
  const pattern = longestMatch(patterns, address);
  if (pattern) return { level: pattern.level, by: { kind: 'pattern', pattern: pattern.pattern } };
  const ofHost = toLevel(own?.host);
  if (ofHost) return { level: ofHost, by: { kind: 'host', host } };
  for (const parent of hostAndParents(host)) {
    const level = toLevel(sites[parent]?.domain);
    if (level) return { level, by: { kind: 'domain', host: parent } };
  }
  return undefined;
}

function longestMatch(patterns: readonly PatternRule[], address: string): PatternRule | undefined {
  return patterns
    .filter(({ pattern }) => matchesPattern(pattern, address))
    .reduce<PatternRule | undefined>(
      (best, next) => (best && best.pattern.length >= next.pattern.length ? best : next),
      undefined,
    );
}
