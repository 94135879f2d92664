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

/** Whether on other pages of this one's host something else may be done. */
export function goesByPath(rules: Rules, address: string): boolean {
  const host = hostOf(address) ?? '';
  return [rules, rules.managed].some(
    (set) => set?.sites[host]?.pages || set?.patterns.some(({ pattern }) => pattern.includes('/')),
  );
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
  const [longest] = patterns
    .filter(({ pattern }) => matchesPattern(pattern, address))
    .toSorted((a, b) => b.pattern.length - a.pattern.length);
  const candidates: readonly [unknown, Decider][] = [
    [own?.pages?.[pathOf(address)], { kind: 'page' }],
    [longest?.level, { kind: 'pattern', pattern: longest?.pattern ?? '' }],
    [own?.host, { kind: 'host', host }],
    ...hostAndParents(host).map((parent): [unknown, Decider] => [
      sites[parent]?.domain,
      { kind: 'domain', host: parent },
    ]),
  ];
  for (const [wanted, by] of candidates) {
    const level = toLevel(wanted);
    if (level) return { level, by };
  }
  return undefined;
}
