/** What can be set, as the options page and the welcome page take it: plain data, told apart by its shape. */
import type { TopicKind } from '@/data/schema';

/** How much is done on a page, the least first. */
export const LEVELS = ['off', 'request', 'quiet', 'full'] as const;
/** How much is done on a page. */
export type Level = (typeof LEVELS)[number];

/** How marks may look. */
export const MARK_STYLES = ['dotted', 'wash', 'none'] as const;
/** Keys that may have to be held. */
export const MODIFIERS = ['none', 'alt', 'ctrl', 'shift'] as const;
/** Colours of the card and of our pages. */
export const THEMES = ['auto', 'light', 'dark'] as const;
/** Sizes of text, as shares of the usual. */
export const TEXT_SIZES = [0.9, 1, 1.15, 1.3] as const;
/** The least and the most a card may be kept waiting for, and the step between, ms. */
export const REST = { min: 150, max: 300, step: 10 } as const;

/** The languages of the interface, each by its own name. */
export const INTERFACE_LANGUAGES = {
  en: 'English',
  ko: '한국어',
  ur: 'اردو',
  'zh-Hans': '简体中文',
} as const;
/** A language of the interface, or the browser's. */
export type LanguageChoice = keyof typeof INTERFACE_LANGUAGES | 'auto';

/** The languages in which topics are found, by tag, each by its own name. */
export const FOUND_LANGUAGES = {
  ar: 'العربية',
  de: 'Deutsch',
  en: 'English',
  es: 'Español',
  fr: 'Français',
  hi: 'हिन्दी',
  ja: '日本語',
  ko: '한국어',
  ru: 'Русский',
  ur: 'اردو',
  'zh-Hans': '简体中文',
  'zh-Hant': '繁體中文',
} as const;

/** What the reader has set, but for rules. */
export interface OptionSettings {
  readonly level: Level;
  readonly marks: {
    readonly style: (typeof MARK_STYLES)[number];
    /** The kinds of topics that are left unmarked. */
    readonly withoutKinds: readonly TopicKind[];
    /** The languages, by tag, in which nothing is marked. */
    readonly withoutLanguages: readonly string[];
  };
  readonly card: {
    /** How long the pointer rests before a card opens, ms. */
    readonly restMs: number;
    readonly modifier: (typeof MODIFIERS)[number];
    readonly theme: (typeof THEMES)[number];
    readonly textSize: (typeof TEXT_SIZES)[number];
  };
  readonly language: LanguageChoice;
  readonly isSynced: boolean;
}

/** Some settings, those of marks and card one by one. */
export interface SettingsPart extends Partial<Omit<OptionSettings, 'marks' | 'card'>> {
  readonly marks?: Partial<OptionSettings['marks']>;
  readonly card?: Partial<OptionSettings['card']>;
}

/** What every part that shows settings works with. */
export interface SettingsProps {
  settings: OptionSettings;
  /** The settings that whoever runs this computer has fixed, by path: `level`, `marks.style`. */
  locked: ReadonlySet<string>;
  onSettings(part: SettingsPart): void;
}
