import { isRecord } from './is-record';
import { isSame } from './is-same';
import type { Managed } from './managed';
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
export function checkManaged({ patterns = [], sites = {}, ...fixed }: Values): Checked {
  const { level, language, marks, card } = toSettings(fixed);
  const listed = { ...(Array.isArray(patterns) ? patterns : { '': patterns }) };
  const hosts = isRecord(sites) ? byProperHost(sites) : sites;
  const wrong: string[] = [];
  // What reading leaves as it is, is right. Nobody can be made to have their rules sent along.
  const settings = { level, language, marks, card, isSynced: false };
  const right = {
    patterns: Object.values(agreed(listed, eachOf(listed, toPattern), 'patterns', wrong) as Values),
    sites: agreed(hosts, eachOf(hosts, toRule), 'sites', wrong) ?? {},
    settings: agreed(fixed, settings, '', wrong),
  } as unknown as Managed; // Each part is as it was read.
  const isEmpty = Object.values(right).every((part) => Object.keys(part).length === 0);
  return { managed: isEmpty ? undefined : right, wrong };
}

/** Of what is said that part which is also read so; the paths of the rest go to `wrong`. */
function agreed(said: unknown, read: unknown, path: string, wrong: string[]): unknown {
  if (isSame(said, read)) return said;
  if (!isRecord(said) || !isRecord(read)) {
    wrong.push(path);
    return undefined;
  }
  return eachOf(said, (value, key) =>
    agreed(value, read[key], path ? `${path}.${key}` : key, wrong),
  );
}

/** A record with what `made` gives for each value, where it gives anything. */
function eachOf(values: unknown, made: (value: unknown, key: string) => unknown): Values {
  return Object.fromEntries(
    Object.entries(values ?? {}).flatMap(([key, value]) => {
      const kept = made(value, key);
      return kept === undefined ? [] : [[key, kept]];
    }),
  );
}

const toPattern = (rule: unknown) => toSettings({ patterns: [rule] }).patterns[0];

const toRule = (rule: unknown, host: string) => (siteHost(host) ? toSiteRule(rule) : undefined);

function byProperHost(sites: Values): Values {
  return Object.fromEntries(
    Object.entries(sites).map(([written, rule]) => [siteHost(written) ?? written, rule]),
  );
}
