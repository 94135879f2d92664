import { LANGUAGES, type Language, type Settings } from './settings';

/**
 * The language to speak to a reader: the one chosen, or else the first that we speak of those that the
 * browser says they read (`navigator.languages`), or English.
 *
 * Who asks for traditional Chinese is not given simplified: the next language of the list is taken, as
 * browsers do with our name and commands. A bare `zh` behind it is part of the same wish.
 */
export function chooseLanguage(
  wanted: Settings['language'],
  preferred: readonly string[],
): Language {
  if (wanted !== 'auto') return wanted;
  const tags = preferred.filter(
    (tag, at) => !preferred.slice(0, at).some((earlier) => earlier.startsWith(`${tag}-`)),
  );
  return tags.flatMap((tag) => spokenFor(tag) ?? []).at(0) ?? 'en';
}

function spokenFor(tag: string): Language | undefined {
  return LANGUAGES.find((language) => OURS[language].test(tag));
}

/** Tags of what we speak: in Urdu not what is written in Latin letters, in Chinese no traditional script. */
const OURS: Readonly<Record<Language, RegExp>> = {
  en: /^en\b/i,
  ko: /^ko\b/i,
  ur: /^ur\b(?!-latn)/i,
  'zh-Hans': /^zh\b(?!-(?:hant|tw|hk|mo))/i,
};
