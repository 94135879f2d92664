import { isSame } from './is-same';
import type { PatternRule, SiteRule } from './level-for';
import type { Managed, ManagedSettings } from './managed';
import { toSettings } from './settings';
import { siteHost } from './site-host';
import { toSiteRule } from './site-rule';

type Values = Readonly<Record<string, unknown>>;

/** What a policy sets, and where it says what cannot be: those parts are left out. */
export interface Checked {
  /** Undefined where it sets nothing. */
  readonly managed: Managed | undefined;
  /** By path, as in `card.restMs`. */
  readonly wrong: readonly string[];
}

/** Check a policy: by hand, since the checker of files is heavier than the background may be. */
export function checkManaged(policy: Values): Checked {
  const wrong: string[] = [];
  const { patterns = [], sites = {}, ...fixed } = policy;
  const managed: Managed = {
    patterns: patternsIn(patterns, wrong),
    sites: sitesIn(sites, wrong),
    settings: settingsIn(fixed, wrong),
  };
  const isEmpty = Object.values(managed).every((part) => Object.keys(part).length === 0);
  return { managed: isEmpty ? undefined : managed, wrong };
}

function patternsIn(patterns: unknown, wrong: string[]): PatternRule[] {
  return Object.entries(recordIn(patterns, 'patterns', wrong)).flatMap(([at, rule]) => {
    const [right] = toSettings({ patterns: [rule] }).patterns;
    if (!right) wrong.push(`patterns[${at}]`);
    return right ?? [];
  });
}

function sitesIn(sites: unknown, wrong: string[]): Record<string, SiteRule> {
  const right = Object.entries(recordIn(sites, 'sites', wrong)).flatMap(([written, stored]) => {
    const host = siteHost(written);
    const rule = toSiteRule(stored);
    if (!host || !rule || !isSame(rule, stored)) wrong.push(`sites["${written}"]`);
    return host && rule ? [[host, rule] as const] : [];
  });
  return Object.fromEntries(right);
}

function settingsIn(fixed: Values, wrong: string[]): ManagedSettings {
  const settings: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(fixed)) {
    if (key === 'marks' || key === 'card')
      settings[key] = partIn(key, recordIn(value, key, wrong), wrong);
    else if (isFixable(key, value)) settings[key] = value;
    else wrong.push(key);
  }
  return settings;
}

function partIn(part: 'marks' | 'card', values: Values, wrong: string[]): Values {
  const read: Values = { ...toSettings({ [part]: values })[part] };
  const isRight = ([key, value]: [string, unknown]) => key in read && isSame(read[key], value);
  const entries = Object.entries(values);
  for (const [key] of entries.filter((entry) => !isRight(entry))) wrong.push(`${part}.${key}`);
  return Object.fromEntries(entries.filter(isRight));
}

// Nobody can be made to have their rules sent along. A value is right where reading leaves it as it is.
function isFixable(key: string, value: unknown): boolean {
  if (key === 'isSynced') return value === false;
  return (key === 'level' || key === 'language') && toSettings({ [key]: value })[key] === value;
}

function recordIn(value: unknown, path: string, wrong: string[]): Values {
  if (typeof value === 'object' && value !== null) return value as Values;
  wrong.push(path);
  return {};
}
