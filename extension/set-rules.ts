import { hostOfScope, type Scope, withLevel } from './change-rule';
import type { Level } from './level';
import type { PatternRule, SiteRule } from './level-for';
import type { ListedRule, RuleName } from './rule-list';
import { SITE_PREFIX, sitesIn } from './rules-reader';
import { settings } from './settings';
import { FILES } from './site-address';
import { alone, patiently, type StorageApi } from './stored-value';

/** A rule to set, or to take away where it has no level. */
export interface RuleStep {
  readonly rule: RuleName;
  readonly level: Level | undefined;
}

/**
 * Set several rules and take several away, in as few writes as can be: each is heard in every page.
 * Rejects where one of them could not be made.
 */
export async function setRules(api: StorageApi, steps: readonly RuleStep[]): Promise<void> {
  const patterns = steps.filter(({ rule }) => rule.kind === 'pattern');
  if (patterns.length > 0)
    await settings(api).change((before) => ({
      ...before,
      patterns: withPatterns(before.patterns, patterns),
    }));
  await setSites(api, steps.flatMap(toScoped));
}

interface ScopedStep extends Pick<RuleStep, 'level'> {
  readonly scope: Scope;
}

async function setSites(
  { storage: { local } }: StorageApi,
  steps: readonly ScopedStep[],
): Promise<void> {
  const keys = [...new Set(steps.map(({ scope }) => SITE_PREFIX + hostOfScope(scope)))].sort();
  if (keys.length === 0) return;
  await aloneWithAll(keys, async () => {
    const rules = new Map<string, SiteRule>(
      Object.entries(sitesIn(await patiently(() => local.get(keys)))),
    );
    for (const { scope, level } of steps) {
      const host = hostOfScope(scope);
      rules.set(host, withLevel(rules.get(host) ?? {}, scope, level));
    }
    const keyed = [...rules].map(([host, rule]) => [SITE_PREFIX + host, rule] as const);
    const kept = keyed.filter(([, rule]) => Object.keys(rule).length > 0);
    const gone = keyed.filter(([, rule]) => Object.keys(rule).length === 0);
    if (kept.length > 0) await local.set(Object.fromEntries(kept));
    if (gone.length > 0) await local.remove(gone.map(([key]) => key));
  });
}

// Always in the same order, so that no two wait for each other; each lock in a turn of its own, or
// thousands of them are more than a stack holds.
async function aloneWithAll(keys: readonly string[], work: () => Promise<void>): Promise<void> {
  const [key, ...others] = keys;
  await Promise.resolve();
  await (key === undefined ? work() : alone(key, () => aloneWithAll(others, work)));
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

function toScoped({ rule: { kind, name }, level }: RuleStep): ScopedStep[] {
  if (kind === 'pattern') return [];
  if (kind !== 'page') return [{ level, scope: { kind, host: name } }];
  return [{ level, scope: { kind, address: name.startsWith(FILES) ? name : `https://${name}` } }];
}

/** What takes these steps back, given the rules that hold before them. */
export function inverseOf(
  steps: readonly RuleStep[],
  before: readonly ListedRule[],
): readonly RuleStep[] {
  const levels = new Map(before.map(({ kind, name, level }) => [`${kind} ${name}`, level]));
  return steps.map(({ rule }) => ({ rule, level: levels.get(`${rule.kind} ${rule.name}`) }));
}
