/**
 * The language that is spoken now. Each catalogue of words is written in English where it is used, and what
 * the rest of the code imports is a view of it: what it reads there comes from the language of the moment.
 */

/** Words in another language: the same keys, the same parameters, every text another. */
export type Words<English> = English extends string
  ? string
  : English extends (...args: infer Parameters) => infer Text
    ? (...args: Parameters) => Words<Text>
    : { readonly [Key in keyof English]: Words<English[Key]> };

/** Catalogues of one language, each under the name that `spoken` gave it. */
type Spoken = Readonly<Record<string, object>>;

let tag = 'en';
let words: Spoken = {};

/** The language of the interface, as a BCP 47 tag. */
export function language(): string {
  return tag;
}

/** Speak another language from now on; what `catalogues` lack stays English. */
export function speak(inLanguage: string, catalogues: object): void {
  tag = inLanguage;
  words = catalogues as Spoken;
}

/**
 * A live view of a catalogue: to be read whenever its words are needed. What is copied out of it, into a
 * constant or a memo, stays in the language in which it was copied.
 *
 * @__NO_SIDE_EFFECTS__
 */
export function spoken<English extends object>(name: string, english: English): Words<English> {
  return new Proxy<object>(english, {
    get: (_english, key) => Reflect.get(words[name] ?? english, key),
  }) as Words<English>;
}
