import { toLevel } from './level';
import type { SiteRule } from './level-for';
import { siteHost } from './site-host';

/** This as a site's rule, its parts in order, what is no rule left out; undefined where nothing remains. */
export function toSiteRule(stored: unknown): SiteRule | undefined {
  const { host, domain, pages } = (stored ?? {}) as Readonly<Record<string, unknown>>;
  const levels = Object.entries(pages ?? {})
    .filter(([path, level]) => path.startsWith('/') && toLevel(level))
    .sort(([one], [other]) => (one < other ? -1 : 1));
  const rule = {
    ...(toLevel(host) && { host }),
    ...(toLevel(domain) && { domain }),
    ...(levels.length > 0 && { pages: Object.fromEntries(levels) }),
  };
  return Object.keys(rule).length > 0 ? (rule as SiteRule) : undefined;
}

/** These rules by host, in order, without what is none. */
export function toSiteRules(
  stored: Readonly<Record<string, unknown>>,
): Readonly<Record<string, SiteRule>> {
  const rules = Object.entries(stored).flatMap(([host, value]) => {
    const rule = toSiteRule(value);
    return rule && siteHost(host) === host ? [[host, rule] as const] : [];
  });
  return Object.fromEntries(rules.sort(([one], [other]) => (one < other ? -1 : 1)));
}
