/**
 * What is synced: one entry for each host that has, or had, rules (`site:dawn.com`) and one for each part of
 * the settings (`card`), with the time of its last change. Of two entries the later holds, whoever merges
 * them, in whatever order, however often: so devices that change different things keep both, and of two
 * changes to the same the later wins, also where a device was offline for weeks.
 */
import { inOrder, isSame } from './is-same';
import { toPortable } from './portable-settings';
import { SITE_PREFIX, sitesIn } from './rules-reader';
import { toSettings, USUAL_SETTINGS } from './settings';
import { toSiteRules } from './site-rule';
import type { Stored } from './upgrade';

/** When a value was set, s since 1970, and the value; null: it was taken away, or is as usual again. */
export type Entry = readonly [seconds: number, value: unknown];
/** Entries by key. */
export type Ledger = Readonly<Record<string, Entry>>;

/** Where it is kept what this device last knew of. */
export const LEDGER_KEY = 'syncLedger';

const USUAL: Stored = { ...toPortable(USUAL_SETTINGS) };
/** How long it is remembered that a rule was taken away, s: half a year. */
const MEMORY = 180 * 24 * 3600;

/** What there is to sync in all that is stored, by key. What is as usual is not there. */
export function valuesIn(stored: Stored): Stored {
  const parts: Stored = { ...toPortable(toSettings(stored.settings)) };
  const changed = Object.entries(parts).filter(([key, value]) => !isSame(value, USUAL[key]));
  const rules = Object.entries(toSiteRules(sitesIn(stored)));
  return Object.fromEntries([
    ...changed,
    ...rules.map(([host, rule]) => [SITE_PREFIX + host, rule] as const),
  ]);
}

/** What a part of the settings is like where nobody has set it. */
export function usualOf(part: string): unknown {
  return USUAL[part];
}

/** The entries with what has changed since, which counts as changed now; but never as before what was known. */
export function stamped(known: Ledger, values: Stored, seconds: number): Ledger {
  return eachKey(known, values, (key) => {
    const before = known[key];
    const value = values[key] ?? null;
    if (isSame(before?.[1] ?? null, value)) return before;
    return [before ? Math.max(seconds, before[0] + 1) : seconds, value];
  });
}

/** The later of the entries for each key; of two that are as late, the same one whoever asks. */
export function merged(one: Ledger, other: Ledger): Ledger {
  return eachKey(one, other, (key) => later(one[key], other[key]));
}

function later(one: Entry | undefined, other: Entry | undefined): Entry | undefined {
  if (!one || !other) return one ?? other;
  if (one[0] !== other[0]) return one[0] > other[0] ? one : other;
  return inOrder(one) > inOrder(other) ? one : other;
}

/** Of these entries those that say something was taken away. */
export function goneIn(ledger: Ledger): Ledger {
  return Object.fromEntries(Object.entries(ledger).filter(([, [, value]]) => value === null));
}

/** The entries as text, in order, without what was taken away long ago. */
export function toText(ledger: Ledger, seconds: number): string {
  const isRemembered = ([at, value]: Entry) => value !== null || at > seconds - MEMORY;
  return inOrder(Object.fromEntries(Object.entries(ledger).filter(([, e]) => isRemembered(e))));
}

/** The entries in what was synced or stored, as this version reads them; what is none is left out. */
export function toLedger(stored: unknown): Ledger {
  const entries = Object.entries((stored ?? {}) as Ledger).filter(([, entry]) =>
    Array.isArray(entry),
  );
  const values = Object.fromEntries(entries.map(([key, [, value]]) => [key, value]));
  const right = valuesIn({ ...values, settings: values });
  return Object.fromEntries(
    entries.flatMap(([key, [at, value]]) =>
      Number.isFinite(at) && (value === null || key in right)
        ? [[key, [at, right[key] ?? null]] as const]
        : [],
    ),
  );
}

function eachKey(one: object, other: object, entryFor: (key: string) => Entry | undefined): Ledger {
  const keys = new Set([...Object.keys(one), ...Object.keys(other)]);
  return Object.fromEntries(
    [...keys].flatMap((key) => {
      const entry = entryFor(key);
      return entry ? [[key, entry] as const] : [];
    }),
  );
}
