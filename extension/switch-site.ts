import { hostOfScope, type Scope, withLevel } from './change-rule';
import type { Level } from './level';
import { levelFor, type Rules } from './level-for';
import { hostOf } from './site-address';
import type { PageStore } from './site-store';

/** A rule to set, or, with no level, to take away. */
export interface RuleChange {
  readonly scope: Scope;
  readonly level: Level | undefined;
}

/**
 * What to change for a page to be on or off: the rule of its host, and no more than that where it is
 * enough; else also the rules nearer to the page. Undefined where nothing that the reader sets can do it.
 */
export function changesToSwitch(
  { pause: _, ...rules }: Rules,
  address: string,
  isOn: boolean,
): readonly RuleChange[] | undefined {
  const host = hostOf(address);
  if (host === undefined) return undefined;
  const usual: Level = isOn ? (rules.level === 'off' ? 'quiet' : rules.level) : 'off';
  const ofHost = (level: Level | undefined): RuleChange => ({
    scope: { kind: 'host', host },
    level,
  });
  const ofPage = (level: Level | undefined): RuleChange => ({
    scope: { kind: 'page', address },
    level,
  });
  const plans = [
    ...(isOn ? [[], [ofHost(undefined)], [ofPage(undefined)]] : []),
    ...(isOn ? [[ofHost(undefined), ofPage(undefined)]] : []),
    [ofHost(usual)],
    [ofHost(usual), ofPage(undefined)],
    [ofHost(usual), ofPage(usual)],
  ];
  const isReached = (plan: readonly RuleChange[]) =>
    (levelFor(plan.reduce(changed, rules), address).level !== 'off') === isOn;
  return plans.find(isReached);
}

/** Switch the site of a page on or off, and end a pause with it. Rejects where that cannot be, or not be saved. */
export async function switchSite(store: PageStore, address: string, isOn: boolean): Promise<void> {
  const { rules } = await store.read(address);
  const changes = changesToSwitch(rules, address, isOn);
  if (!changes) throw new Error('nothing the reader sets decides on this page');
  if (isOn && rules.pause) await store.setPause(undefined);
  for (const { scope, level } of changes) await store.set(scope, level);
}

function changed(rules: Rules, { scope, level }: RuleChange): Rules {
  const host = hostOfScope(scope);
  return {
    ...rules,
    sites: { ...rules.sites, [host]: withLevel(rules.sites[host] ?? {}, scope, level) },
  };
}
