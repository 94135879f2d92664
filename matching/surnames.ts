/** The surnames of the people of a gazetteer (policy R7.3), read off their full names. */
import type { TopicNames } from '@/data/gazetteer';

/** Shorter ones are words of every language, or syllables. */
const SHORTEST: Record<string, number> = { ko: 1, 'zh-Hans': 2, 'zh-Hant': 2, ja: 3 };
const SHORTEST_SPACED = 2;
/** Parts that stand last in a name and are no surname. */
const NO_SURNAME =
  /^(?:ul|haq|haque|huq|zia|ho|il|un|yun|uk|chol|u|nam|ju|gyu|sop|man|yong|son|yop|nae)$/iu;
/** Kept whole by custom, though their bearers' last names are others. */
const BY_CUSTOM: Record<string, Record<string, string[]>> = {
  'pervez-hoodbhoy': { en: ['Hoodbhoy'], ru: ['Худбхой'], ko: ['후드보이'] },
  'zia-ul-haq': {
    en: ['Zia'],
    ur: ['ضیا', 'ضیاء'],
    ko: ['지아'],
    ru: ['Зия', 'Зии', 'Зию'],
    hi: ['ज़िया', 'जिया'],
    ar: ['ضياء'],
    'zh-Hans': ['齐亚'],
    'zh-Hant': ['齊亞'],
    ja: ['ジア'],
  },
};

/** The surnames by which a text may call this person again, as written; none for other kinds of topic. */
export function surnamesOf({ topic, kind, forms }: TopicNames): string[] {
  if (kind !== 'person') return [];
  const custom = BY_CUSTOM[topic];
  if (custom) return Object.values(custom).flat();
  const isKoreanName = isKorean(forms);
  return Object.entries(forms).flatMap(([language, list]) => {
    const words = list.flatMap((form) => {
      const text =
        typeof form === 'string' ? form : /page:/.test(form.needs ?? '') ? '' : form.text;
      return surnameIn(text, language, isKoreanName) ?? [];
    });
    return [...new Set(words)].filter((word) => isUsual(word, words));
  });
}

/**
 * Whether this person's surname needs no first name before it: the gazetteer lists it by itself in
 * English (*Musharraf*), and what is unmistakable there is so in every language.
 */
export function isKnownBySurname({ kind, forms }: TopicNames): boolean {
  return (
    kind === 'person' &&
    (forms.en ?? []).some((form) => typeof form === 'string' && /^\p{Lu}\p{Ll}+$/u.test(form))
  );
}

/** What ends fewer of a person's names is an epithet: *Mohsin-e-Pakistan*. */
const USUAL = 0.3;
/** Case endings come behind this many letters. */
const STEM = 3;

function isUsual(word: string, words: readonly string[]): boolean {
  const count = words.filter((other) => other.slice(0, STEM) === word.slice(0, STEM)).length;
  return count / words.length >= USUAL;
}

// Korean names put the family first, and Hangul writes them without a blank.
function isKorean(forms: TopicNames['forms']): boolean {
  return (forms.ko ?? []).some((form) => {
    const text = typeof form === 'string' ? form : form.text;
    return /^\p{Script=Hangul}{3}$/u.test(text);
  });
}

function surnameIn(text: string, language: string, isKoreanName: boolean): string | undefined {
  const words = text.replace(/^(?:Gen|Lt|Dr|Mr|Mrs|Ms)\.\s/u, '').split(/[\s·・=＝-]+/u);
  if (
    words.length < 2 ||
    words.some((word) => /^\p{Ll}/u.test(word) && !/^(?:ul|uz|ur|al|bin)$/.test(word))
  )
    return undefined;
  if (/['’]s/u.test(text)) return undefined;
  if (isKoreanName && !['en', 'ru', 'fr', 'de', 'es'].includes(language)) return undefined;
  const word = (isKoreanName ? words[0] : words.at(-1)) ?? '';
  const shortest = SHORTEST[language] ?? SHORTEST_SPACED;
  if (word.length < shortest || (!isKoreanName && NO_SURNAME.test(word))) return undefined;
  return /\p{Lu}|\p{Lo}/u.test(word.charAt(0)) ? word : undefined;
}
