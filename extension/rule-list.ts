import type { Level } from './level';
import type { PatternRule, SiteRule } from './level-for';
import type { Settings } from './settings';
import { FILES } from './site-address';
import type { Scope, SiteStore } from './site-store';
import type { StoredValue } from './stored-value';

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

/** A rule to set, or to take away where it has no level. */
export interface RuleStep {
  readonly rule: RuleName;
  readonly level: Level | undefined;
}

/** Set several rules and take several away. Rejects where one of them could not be written. */
export async function setRules(
  settings: Pick<StoredValue<Settings>, 'change'>,
  sites: Pick<SiteStore, 'set'>,
  steps: readonly RuleStep[],
): Promise<void> {
  const patterns = steps.filter(({ rule }) => rule.kind === 'pattern');
  if (patterns.length > 0)
    await settings.change((before) => ({
      ...before,
      patterns: withPatterns(before.patterns, patterns),
    }));
  await Promise.all(
    steps.flatMap(({ rule, level }) => {
      const scope = scopeOf(rule);
      return scope ? [sites.set(scope, level)] : [];
    }),
  );
}

function withPatterns(
  before: readonly PatternRule[],
  steps: readonly RuleStep[],
): readonly PatternRule[] {
  const levels = new Map(before.map(({ pattern, level }) => [pattern, level]));
  for (const { rule, level } of steps) {
    if (level) levels.set(rule.name, level);
    else levels.delete(rule.name);
  }
  return [...levels].map(([pattern, level]) => ({ pattern, level }));
}

function scopeOf({ kind, name }: RuleName): Scope | undefined {
  if (kind === 'pattern') return undefined;
  if (kind !== 'page') return { kind, host: name };
  return { kind, address: name.startsWith(FILES) ? name : `https://${name}` };
}

/** What takes these steps back, given the rules that hold before them. */
export function inverseOf(
  steps: readonly RuleStep[],
  before: readonly ListedRule[],
): readonly RuleStep[] {
  const levels = new Map(before.map(({ kind, name, level }) => [`${kind} ${name}`, level]));
  return steps.map(({ rule }) => ({ rule, level: levels.get(`${rule.kind} ${rule.name}`) }));
}
