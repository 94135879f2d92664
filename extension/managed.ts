import { isRecord } from './is-record';
import type { PatternRule, SiteRule } from './level-for';
import type { CardSettings, MarkSettings, Settings } from './settings';
import type { StorageApi, StoredValue } from './stored-value';
import { storedValue } from './stored-value';

/** Where the background keeps a copy of what whoever runs this computer has set. */
export const MANAGED_KEY = 'managed';

/** What whoever runs this computer has set: it stands above all that the reader sets. */
export interface Managed {
  readonly patterns: readonly PatternRule[];
  readonly sites: Readonly<Record<string, SiteRule>>;
  readonly settings: ManagedSettings;
}

/** The settings that can be fixed. */
export interface ManagedSettings {
  readonly level?: Settings['level'];
  readonly language?: Settings['language'];
  readonly isSynced?: false;
  readonly marks?: Partial<MarkSettings>;
  readonly card?: Partial<CardSettings>;
}

/** The copy of it, as it is stored; undefined where nothing is set. Only the background writes it. */
export function managed(
  api: StorageApi,
): Pick<StoredValue<Managed | undefined>, 'read' | 'onChange'> {
  return storedValue(api, MANAGED_KEY, toManaged);
}

/** What is stored as managed; the background has checked what it put there. */
export function toManaged(stored: unknown): Managed | undefined {
  return isRecord(stored) ? { patterns: [], sites: {}, settings: {}, ...stored } : undefined;
}

/** Settings as they hold: what is managed goes before what the reader has set. */
export function withManaged(own: Settings, managed: Managed | undefined): Settings {
  if (!managed) return own;
  const { marks, card, ...rest } = managed.settings;
  return { ...own, ...rest, marks: { ...own.marks, ...marks }, card: { ...own.card, ...card } };
}

/** The settings the reader cannot change, by path: `level`, `marks.style`. */
export function lockedBy(managed: Managed | undefined): ReadonlySet<string> {
  const { marks, card, ...rest } = managed?.settings ?? {};
  const within = (part: string, values: object = {}) =>
    Object.keys(values).map((key) => `${part}.${key}`);
  return new Set([...Object.keys(rest), ...within('marks', marks), ...within('card', card)]);
}
