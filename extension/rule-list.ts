import type { Level } from './level';
import type { PatternRule, SiteRule } from './level-for';

/** A rule, told by a line of text: a host, a host with a path, or a pattern. */
export interface RuleName {
  readonly kind: 'page' | 'host' | 'domain' | 'pattern';
  readonly name: string;
}

/** A rule with its level. */
export interface ListedRule extends RuleName {
  readonly level: Level;
}

/** All rules that there are, one by one. */
export function listRules(rules: {
  readonly patterns: readonly PatternRule[];
  readonly sites: Readonly<Record<string, SiteRule>>;
}): ListedRule[] {
  return [
    ...rules.patterns.map(
      ({ pattern, level }) => ({ kind: 'pattern', name: pattern, level }) as const,
    ),
    ...Object.entries(rules.sites).flatMap(([host, rule]) => listSite(host, rule)),
  ];
}

function listSite(host: string, { host: own, domain, pages = {} }: SiteRule): ListedRule[] {
  return [
    ...(own ? [{ kind: 'host', name: host, level: own } as const] : []),
    ...(domain ? [{ kind: 'domain', name: host, level: domain } as const] : []),
    ...Object.entries(pages).map(
      ([path, level]) => ({ kind: 'page', name: host + path, level }) as const,
    ),
  ];
}
