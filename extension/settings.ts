import type { TopicKind } from '@/data/schema';
import { type Level, toLevel } from './level';
import type { PatternRule, Pause } from './level-for';
import { type StorageApi, type StoredValue, storedValue } from './stored-value';
import { refuseNewer, STORED_VERSION } from './stored-version';

/**
 * What the reader has set, but for the rules of sites, which are stored one by one (`site-store.ts`): plain
 * data, kept in `storage.local` under `settings`. Everything in it is small, since each page reads it.
 */
export interface Settings {
  readonly version: typeof STORED_VERSION;
  /** Where no rule says otherwise. */
  readonly level: Level;
  readonly pause?: Pause;
  readonly patterns: readonly PatternRule[];
  readonly marks: MarkSettings;
  readonly card: CardSettings;
  /** The interface's language; `auto`: the browser's. */
  readonly language: Language | 'auto';
  /** Whether settings and rules go along with the reader's browser account. */
  readonly isSynced: boolean;
}

/** How mentions look, and which are marked. */
export interface MarkSettings {
  readonly style: (typeof MARK_STYLES)[number];
  /** The kinds of topics that are left unmarked. */
  readonly withoutKinds: readonly TopicKind[];
  /** The languages, by tag, in which nothing is marked. */
  readonly withoutLanguages: readonly string[];
}

/** How cards come and look. */
export interface CardSettings {
  /** How long the pointer rests on a mention before its card opens, ms, within `REST_RANGE`. */
  readonly restMs: number;
  /** The key that has to be held for the pointer to open a card. */
  readonly modifier: (typeof MODIFIERS)[number];
  readonly theme: (typeof THEMES)[number];
  /** How large its text is, as a share of the usual. */
  readonly textSize: (typeof TEXT_SIZES)[number];
}

/** How marks may look: a dotted line, a wash of colour, or nothing, for those who use keys and popup. */
export const MARK_STYLES = ['dotted', 'wash', 'none'] as const;
/** Keys that may have to be held. */
export const MODIFIERS = ['none', 'alt', 'ctrl', 'shift'] as const;
/** Colours of the card and of our pages; `auto`: the browser's. */
export const THEMES = ['auto', 'light', 'dark'] as const;
/** Sizes of text, as shares of the usual. */
export const TEXT_SIZES = [0.9, 1, 1.15, 1.3] as const;
/** The languages of the interface. */
export const LANGUAGES = ['en', 'ko', 'ur', 'zh-Hans'] as const;
/** A language of the interface. */
export type Language = (typeof LANGUAGES)[number];
/** The least and the most a card may be kept waiting for, ms. */
export const REST_RANGE = { min: 150, max: 300 } as const;

/** What holds until the reader says otherwise. */
export const USUAL_SETTINGS: Settings = {
  version: STORED_VERSION,
  level: 'quiet',
  patterns: [],
  marks: { style: 'dotted', withoutKinds: [], withoutLanguages: [] },
  card: { restMs: 200, modifier: 'none', theme: 'auto', textSize: 1 },
  language: 'auto',
  isSynced: false,
};

/** What is stored as settings: whatever is none in a part is as usual there. */
export function toSettings(stored: unknown): Settings {
  const { level, pause, patterns, marks, card, language, isSynced } = part(stored);
  return {
    version: STORED_VERSION,
    level: toLevel(level) ?? USUAL_SETTINGS.level,
    ...toPause(pause),
    patterns: toList(patterns).flatMap(toPattern),
    marks: toMarks(part(marks)),
    card: toCard(part(card)),
    language: oneOf(LANGUAGES, language) ?? 'auto',
    isSynced: isSynced === true,
  };
}

/** The reader's settings, as they are stored; those of a later version are read and never written. */
export function settings(api: StorageApi): StoredValue<Settings> {
  const stored = storedValue(api, 'settings', toSettings);
  return {
    ...stored,
    write: (value) => refuseNewer(api).then(() => stored.write(value)),
    change: (change) => refuseNewer(api).then(() => stored.change(change)),
  };
}

function toMarks({ style, withoutKinds, withoutLanguages }: Part): MarkSettings {
  return {
    style: oneOf(MARK_STYLES, style) ?? USUAL_SETTINGS.marks.style,
    // Kinds that this version does not know are on no topic.
    withoutKinds: toList(withoutKinds).filter(isText) as TopicKind[],
    withoutLanguages: toList(withoutLanguages).filter(isText),
  };
}

function toCard({ restMs, modifier, theme, textSize }: Part): CardSettings {
  const usual = USUAL_SETTINGS.card;
  return {
    restMs: Number.isFinite(restMs) ? clamp(restMs as number) : usual.restMs,
    modifier: oneOf(MODIFIERS, modifier) ?? usual.modifier,
    theme: oneOf(THEMES, theme) ?? usual.theme,
    textSize: oneOf(TEXT_SIZES, textSize) ?? usual.textSize,
  };
}

function toPause(value: unknown): Pick<Settings, 'pause'> {
  const { since, until } = part(value);
  if (typeof since !== 'number') return {};
  return typeof until === 'number' || until === 'restart' ? { pause: { since, until } } : {};
}

function toPattern(value: unknown): PatternRule[] {
  const { pattern, level: wanted } = part(value);
  const level = toLevel(wanted);
  return isText(pattern) && level ? [{ pattern, level }] : [];
}

type Part = Readonly<Record<string, unknown>>;

const part = (value: unknown): Part => (value ?? {}) as Part;
const toList = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);
const isText = (value: unknown): value is string => typeof value === 'string';

function oneOf<Value>(all: readonly Value[], value: unknown): Value | undefined {
  return all.find((each) => each === value);
}

function clamp(ms: number): number {
  return Math.min(Math.max(ms, REST_RANGE.min), REST_RANGE.max);
}
