import type { Browser } from 'webextension-polyfill';
import type { Language } from './settings';

/** Words of ours in the browser's own menus and address bar: in files, as the background has to stay small. */
export interface MenuWords {
  /** `%s` stands for the words looked up. */
  readonly lookUp: string;
  readonly hour: string;
  readonly restart: string;
  readonly resume: string;
}

/** Where browsers want the files of a language. */
const FOLDERS: Readonly<Record<Language, string>> = {
  en: 'en',
  ko: 'ko',
  ur: 'ur',
  'zh-Hans': 'zh_CN',
};

/** The words in the browser's own language, which are there at once. */
export function browsersMenuWords({ i18n }: Pick<Browser, 'i18n'>): MenuWords {
  return wordsOf((key) => i18n.getMessage(key));
}

/** The words in the reader's language; rejects where the file cannot be read. */
export async function menuWordsIn(language: Language): Promise<MenuWords> {
  const file = await fetch(`/_locales/${FOLDERS[language]}/messages.json`);
  const messages: Readonly<Record<string, { readonly message: string }>> = await file.json();
  return wordsOf((key) => messages[key]?.message ?? '');
}

function wordsOf(say: (key: string) => string): MenuWords {
  return {
    lookUp: say('lookUp'),
    hour: say('pauseHour'),
    restart: say('pauseRestart'),
    resume: say('pauseResume'),
  };
}
