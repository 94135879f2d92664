import type { SiteRules } from '@/components/SiteChoices';
import type { Scope } from '@/extension/change-rule';
import { type Decider, levelFor, type Rules } from '@/extension/level-for';
import { native as browser } from '@/extension/native';
import { settings } from '@/extension/settings';
import { pathOf } from '@/extension/site-address';
import type { PageStore } from '@/extension/site-store';

/** A page as its rules see it. */
export interface RuledPage {
  readonly url: string;
  readonly host: string;
  /** What the host is registered under; undefined for numbers, files and the like. */
  readonly domain: string | undefined;
  readonly isPrivate: boolean;
}

/** The rules that bear on a page, in the form in which they are shown. */
export function rulesToShow(rules: Rules, { url, host, domain, isPrivate }: RuledPage): SiteRules {
  const { level, by } = levelFor(rules, url);
  const { sites } = rules;
  const own = {
    page: sites[host]?.pages?.[pathOf(url)],
    host: sites[host]?.host,
    domain: sites[domain ?? '']?.domain,
  };
  return {
    ...{ level, by, host, domain, own },
    isPaused: by.kind === 'pause',
    isRemovable: isRemovable(by, isPrivate),
  };
}

// Patterns are settings, which a private window does not change.
function isRemovable({ kind }: Decider, isPrivate: boolean): boolean {
  return kind === 'pattern' ? !isPrivate : ['page', 'host', 'domain'].includes(kind);
}

/** Take away the rule that decides on a page. */
export async function removeRule(store: PageStore, by: Decider, url: string): Promise<void> {
  if (by.kind === 'pattern') {
    await settings(browser).change(({ patterns, ...rest }) => ({
      ...rest,
      patterns: patterns.filter(({ pattern }) => pattern !== by.pattern),
    }));
  } else {
    const scope = scopeOf(by, url);
    if (scope) await store.set(scope, undefined);
  }
}

function scopeOf(by: Decider, address: string): Scope | undefined {
  if (by.kind === 'page') return { kind: 'page', address };
  return by.kind === 'host' || by.kind === 'domain' ? by : undefined;
}
