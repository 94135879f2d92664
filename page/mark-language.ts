import type { Mark } from './painter';
import { outerOf } from './tree';
import { attributeOf } from './true-element';

/** The languages that are told apart by their letters alone, or cannot be told apart by them. */
const BY_LETTERS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/[\uac00-\ud7a3\u1100-\u11ff]/, ['ko']],
  [/[\u3041-\u30ff]/, ['ja']],
  [/[\u4e00-\u9fff]/, ['zh-Hans', 'zh-Hant', 'ja', 'ko']],
  [/[\u0400-\u04ff]/, ['ru']],
  [/[\u0900-\u097f]/, ['hi']],
  [/[\u0600-\u06ff]/, ['ur', 'ar']],
];
const LATIN: readonly string[] = ['en', 'fr', 'de', 'es'];

/**
 * The languages that a mention may be written in: by its letters, and where these are of several
 * languages, by what the page says of the text around it.
 */
export function languagesOf({ quote, range }: Pick<Mark, 'quote' | 'range'>): readonly string[] {
  const [, possible = LATIN] = BY_LETTERS.find(([letters]) => letters.test(quote)) ?? [];
  const said = possible.length > 1 ? saidLanguage(range.startContainer) : '';
  const fitting = possible.filter((language) => isSaid(language, said));
  return fitting.length > 0 ? fitting : possible;
}

// *zh-CN* and *zh-TW* say which letters, *zh* does not.
function isSaid(language: string, said: string): boolean {
  if (said === '') return false;
  if (/^zh-(?:hant|tw|hk|mo)/.test(said)) return language === 'zh-Hant';
  if (/^zh-(?:hans|cn|sg)/.test(said)) return language === 'zh-Hans';
  return language.split('-')[0] === said.split('-')[0];
}

// Out of shadow trees as well: their text has the language of its host.
function saidLanguage(node: Node): string {
  for (let at: Node | null = node; at; at = outerOf(at)) {
    const said =
      at instanceof Element ? (attributeOf(at, 'lang') ?? attributeOf(at, 'xml:lang')) : null;
    if (said !== null) return said.toLowerCase(); // Where it is '', nobody knows.
  }
  return '';
}
