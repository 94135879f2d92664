/** Which units of a folded text make a word together: where blanks are not written, scripts part words. */

import { byUnit } from './by-unit';

/** What is no part of a word. */
export const NO_WORD = 1;

const CLASSES: readonly RegExp[] = [
  /[\p{Script=Katakana}ー]/u,
  /\p{Script=Hangul}/u,
  /\p{Script=Han}/u,
  /\p{Script=Hiragana}/u,
  /\p{L}|\p{M}|['’]/u,
];

const classOfUnit = byUnit(classOf);

/** The class of the unit at an offset; words are runs of one class. */
export function classAt(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  return unit < 0xd800 || unit > 0xdfff ? classOfUnit(unit) : classOfPair(text, at, unit);
}

function classOfPair(text: string, at: number, unit: number): number {
  const code = text.codePointAt(unit >= 0xdc00 ? at - 1 : at) ?? unit;
  return code > 0xffff ? classOf(code) : NO_WORD; // Half a pair is no letter.
}

/** The words of a text. */
export function wordsIn(text: string): string[] {
  const words: string[] = [];
  for (let at = 0, start = 0; at < text.length; start = at) {
    const kind = classAt(text, at);
    do at += 1;
    while (at < text.length && classAt(text, at) === kind);
    if (kind !== NO_WORD) words.push(text.slice(start, at));
  }
  return words;
}

function classOf(code: number): number {
  const char = String.fromCodePoint(code);
  return NO_WORD + 1 + CLASSES.findIndex((test) => test.test(char));
}
