import { chooseLanguage } from './choose-language';
import type { OwnScript } from './inject-script';
import { LANGUAGES, type Language, type Settings } from './settings';
import { type StorageApi, storedValue } from './stored-value';

/** The language to speak to this reader; where settings cannot be read, the one their browser asks for. */
export async function readersLanguage(api: StorageApi): Promise<Language> {
  const chosen = await storedValue(api, 'settings', languageIn)
    .read()
    .catch(() => 'auto' as const);
  return chooseLanguage(chosen, navigator.languages);
}

/** Hear that the reader has chosen another language, until `signal` aborts. */
export function onLanguageChange(
  { storage }: StorageApi,
  hear: () => void,
  signal: AbortSignal,
): void {
  const onChanged: Parameters<typeof storage.onChanged.addListener>[0] = (changes, area) => {
    const { oldValue, newValue } = changes.settings ?? {};
    if (area === 'local' && languageIn(oldValue) !== languageIn(newValue)) hear();
  };
  storage.onChanged.addListener(onChanged);
  signal.addEventListener('abort', () => storage.onChanged.removeListener(onChanged));
}

// Of all that is set only this, since the background has to stay small.
function languageIn(stored: unknown): Settings['language'] {
  const { language } = (stored ?? {}) as { language?: unknown };
  return LANGUAGES.find((ours) => ours === language) ?? 'auto';
}

/** The card's code, behind the words it is to speak. */
export function cardScripts(language: Language): readonly OwnScript[] {
  return language === 'en' ? ['/card.js'] : [`/card-${language.toLowerCase()}.js`, '/card.js'];
}
