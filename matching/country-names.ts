/** The names that third countries go by, from the tables of whoever builds and from the gazetteer. */
import { fold } from './fold';
import { scriptAt } from './script';

const LANGUAGES = [
  'en',
  'fr',
  'de',
  'es',
  'ko',
  'ur',
  'ar',
  'zh-Hans',
  'zh-Hant',
  'ja',
  'ru',
  'hi',
];

/**
 * The stems of the folded names of these regions (ISO 3166 codes), and of the names that `also` adds, in
 * order. They are told at build: a browser takes 20 ms for its first table of names, 28 for folding all.
 */
export function countryNames(regions: readonly string[], also: readonly string[]): string[] {
  const named = LANGUAGES.flatMap((language) => {
    const table = new Intl.DisplayNames(language, { type: 'region' });
    return regions.map((region) => table.of(region) ?? '');
  });
  const names = new Set([...named, ...also].map((name) => countryStem(fold(name).text)));
  names.delete('');
  names.delete('شام'); // Syria in Urdu, but nearly always the evening.
  return [...names].sort();
}

/** A folded name without case endings of Russian, the *s* of German and English, proclitics of Arabic. */
export function countryStem(name: string): string {
  const script = scriptAt(name, 0);
  if (script === 'cyrillic' && name.length > 4) return name.replace(/[аеиоуыэюяйьмх]{1,3}$/u, '');
  if (script === 'latin' && name.length > 4) return name.replace(/s$/, '');
  if (script === 'arabic') return name.replace(/^(?:و|ب|ل|ف)?(?:ال)?(?=..)/u, '');
  return name;
}
