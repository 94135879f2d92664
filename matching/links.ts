/** Whether what stands between two parts holds them together as one phrase. */
import type { Folded } from './fold';
import type { LexiconHead } from './lexicon';
import { remembered } from './remembered';
import { isUnspaced, scriptAt } from './script';

/** Tells phrases from mere neighbours. */
export interface Links {
  /** Whether [start, end) of the folded text holds nothing but words that link. */
  isLink(folded: Folded, start: number, end: number): boolean;
}

/** No link is longer, in folded units; beyond it nothing is looked at. */
const LONGEST = 48;
const MOST_WORDS = 6;
/** Signs that may stand inside a phrase, one quotation mark among them; every other one ends it. */
const SIGNS = /['’\-/·]|(?<!".*)"(?!.*")/gu;
/** Years, days and the like, with what the languages write on to numbers. */
const NUMBER = /^\d{1,4}(?:st|nd|rd|th|s|년|월|일|年|月|日|年代|г|е|й|го|ء|ے)?$/u;

/** Links made of the lexicon's words. */
export function createLinks({ links }: Pick<LexiconHead, 'links'>): Links {
  const words = new Set(links);
  const unspaced = links.filter((link) => isUnspaced(scriptAt(link, 0)));

  // Scripts without blanks: taken apart from the left, longest word first.
  function isChain(text: string): boolean {
    if (text === '') return true;
    const number = /^\d{1,4}/.exec(text)?.[0];
    if (number && isChain(text.slice(number.length))) return true;
    return unspaced.some((link) => text.startsWith(link) && isChain(text.slice(link.length)));
  }

  const isWord = (word: string) =>
    words.has(word) ||
    NUMBER.test(word) ||
    (word.length <= MOST_CHAINED && isUnspaced(scriptAt(word, 0)) && isChain(word));

  function isAllLinks(text: string): boolean {
    const between = text.replace(SIGNS, ' ').trim();
    if (between === '') return true;
    const parts = between.split(' ').filter((part) => part !== '');
    return parts.length <= MOST_WORDS && parts.every(isWord);
  }

  const tellsLink = remembered(isAllLinks);
  return {
    isLink: ({ text }, start, end) => end - start <= LONGEST && tellsLink(text.slice(start, end)),
  };
}

/** Longer strings without a blank are no link; the search below would try too many ways. */
const MOST_CHAINED = 12;
