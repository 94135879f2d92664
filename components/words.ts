/** How the catalogue counts, lists and quotes; the one place that knows the interface's language. */

/** The interface's language. */
export const LOCALE = 'en-GB';

const PLURAL = new Intl.PluralRules(LOCALE);
const NUMBER = new Intl.NumberFormat(LOCALE);
const AND = new Intl.ListFormat(LOCALE, { type: 'conjunction' });

/** A number and what it counts. */
export function count(n: number, one: string, many: string): string {
  return `${NUMBER.format(n)} ${PLURAL.select(n) === 'one' ? one : many}`;
}

/** Several things in one breath: `X, Y and Z`. */
export function allOf(items: readonly string[]): string {
  return AND.format(items);
}

/** A quotation from the page, fenced off so that its direction cannot disturb the sentence around it. */
export function quoted(text: string): string {
  return `“\u2068${text}\u2069”`;
}
