import type { Level } from './level';
import type { SiteRule } from './level-for';
import { hostOf, pathOf } from './site-address';

/** What a rule is about. */
export type Scope =
  | { readonly kind: 'page'; readonly address: string }
  | { readonly kind: 'host' | 'domain'; readonly host: string };

/** The host under which a rule is kept; throws where there is none. */
export function hostOfScope(scope: Scope): string {
  const host = scope.kind === 'page' ? hostOf(scope.address) : scope.host;
  if (host === undefined) throw new Error('this page belongs to no site');
  return host;
}

/** What is known of a host, with a level set or, as undefined, taken away. */
export function withLevel(rule: SiteRule, scope: Scope, level: Level | undefined): SiteRule {
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
