/** How every catalogue counts, lists and quotes: by the rules of the language that is spoken now. */
import { directionOf } from './direction';
import { language } from './spoken';

/** What `Intl` is asked for. */
export function locale(): string {
  return language() === 'en' ? 'en-GB' : language();
}

/** What `make` gives for the language of the moment, made once for each. */
export function perLanguage<Made>(make: (locale: string) => Made): () => Made {
  const made = new Map<string, Made>();
  return () => {
    const known = made.get(locale()) ?? make(locale());
    made.set(locale(), known);
    return known;
  };
}

const plural = perLanguage((tag) => new Intl.PluralRules(tag));
const numbers = perLanguage((tag) => new Intl.NumberFormat(tag));
const and = perLanguage((tag) => new Intl.ListFormat(tag, { type: 'conjunction' }));
const clocks = perLanguage(
  (tag) => new Intl.DateTimeFormat(tag, { hour: 'numeric', minute: '2-digit' }),
);
const languages = perLanguage((tag) => new Intl.DisplayNames([tag], { type: 'language' }));

/** A moment of today, ms since 1970, as clocks say it. */
export function timeOfDay(moment: number): string {
  return clocks().format(moment);
}

/** A number as it is written; not for years, which have no thousands. */
export function number(n: number): string {
  return numbers().format(n);
}

/** A number and what it counts. */
export function count(n: number, one: string, many: string): string {
  return `${number(n)} ${plural().select(n) === 'one' ? one : many}`;
}

const COMMAS: Readonly<Record<string, string>> = { ur: '، ', 'zh-Hans': '、' };

/** What stands between things in a row. */
export function comma(): string {
  return COMMAS[language()] ?? ', ';
}

/** Several things in one breath: `X, Y and Z`. */
export function allOf(items: readonly string[]): string {
  return and().format(items);
}

/** What a language is called. */
export function languageName(tag: string): string {
  return languages().of(tag) ?? tag;
}

/**
 * A name or text within a sentence: fenced off where that is written from right to left, or what follows
 * the name is drawn into its direction.
 */
export function apart(text: string): string {
  return directionOf(language()) === 'rtl' ? `\u2068${text}\u2069` : text;
}

/** As CLDR has them: a quotation in Urdu begins, on the right, with the mark that looks to the left. */
const QUOTES: Readonly<Record<string, string>> = { ur: '”“' };

/** A quotation from the page, fenced off so that its direction cannot disturb the sentence around it. */
export function quoted(text: string): string {
  const [open = '', close = ''] = QUOTES[language()] ?? '“”';
  return `${open}\u2068${text}\u2069${close}`;
}
