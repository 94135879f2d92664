import { AhoCorasick } from '@monyone/aho-corasick/fast';
import Mark from 'mark.js';
import { fold } from '@/matching/fold';
import { foldedForms, lexicon, surfaceForms, toAlternation } from './forms';

const raw = toAlternation(surfaceForms, 'giu');
const folded = toAlternation(foldedForms, 'g');
const ahoCorasick = new AhoCorasick([...lexicon.patterns]);

/** Occurrences of all surface forms by one expression over raw text, no boundaries asked for. */
export function byRegExp(texts: readonly string[]): number {
  return count(texts, raw);
}

/** Occurrences of all folded names by one expression over text that others have folded. */
export function byFoldedRegExp(texts: readonly string[]): number {
  return count(texts, folded);
}

/** Occurrences of all our patterns, cues included, in text that others have folded. */
export function byAhoCorasick(texts: readonly string[]): number {
  let found = 0;
  for (const text of texts) found += ahoCorasick.matchInText(text).length;
  return found;
}

/** Texts folded by us. */
export function foldAll(texts: readonly string[]): string[] {
  return texts.map((text) => fold(text).text);
}

/** What mark.js finds by one expression; it is told to wrap nothing, which spares it the dearest part. */
export function byMarkJs(body: Element): number {
  let found = 0;
  new Mark(body).markRegExp(raw, { filter: () => ++found < 0 });
  return found;
}

/** What mark.js finds as it is usually called, with a list of terms. */
export function byMarkJsTerms(body: Element, terms: readonly string[]): number {
  let found = 0;
  new Mark(body).mark(terms, { filter: () => ++found < 0, separateWordSearch: false });
  return found;
}

function count(texts: readonly string[], expression: RegExp): number {
  let found = 0;
  for (const text of texts) {
    expression.lastIndex = 0;
    while (expression.exec(text)) found += 1;
  }
  return found;
}
