import { chooseLanguage } from './choose-language';
import type { OwnScript } from './inject-script';
import { MANAGED_KEY } from './managed';
import { LANGUAGES, type Language, type Settings } from './settings';
import { type Changes, onStored, patiently, type StorageApi } from './stored-value';

/** The language to speak to this reader; where settings cannot be read, the one their browser asks for. */
export async function readersLanguage(api: StorageApi): Promise<Language> {
  const stored = await patiently(() => api.storage.local.get(KEYS)).catch(() => ({}));
  return chooseLanguage(wantedIn(stored), navigator.languages);
}

/** Hear that another language is wanted, until `signal` aborts. */
export function onLanguageChange(
  { storage }: StorageApi,
  hear: () => void,
  signal: AbortSignal,
): void {
  const isOther = (changes: Changes) =>
    KEYS.some((key) => {
      const { oldValue, newValue } = changes[key] ?? {};
      return wantedIn({ [key]: oldValue }) !== wantedIn({ [key]: newValue });
    });
  onStored(storage, (changes) => isOther(changes) && hear(), signal);
}

const KEYS = ['settings', MANAGED_KEY];

// Of all that is set only this, since the background has to stay small.
function wantedIn(stored: Record<string, unknown>): Settings['language'] {
  const own = stored.settings as { language?: unknown } | undefined;
  const managed = stored[MANAGED_KEY] as { settings?: { language?: unknown } } | undefined;
  const wanted = managed?.settings?.language ?? own?.language;
  return LANGUAGES.find((ours) => ours === wanted) ?? 'auto';
}

/** The card's code, behind the words it is to speak. */
export function cardScripts(language: Language): readonly OwnScript[] {
  return language === 'en' ? ['/card.js'] : [`/card-${language.toLowerCase()}.js`, '/card.js'];
}
