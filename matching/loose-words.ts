/**
 * The words of a folded text that may begin a name. Nearly none does, and pages say the same words
 * over and over: which begin none is remembered by two hashes of each, made while it is read.
 */
import type { Haystack } from './boundary';
import { isSmall } from './humps';
import { classAt, NO_WORD } from './word-classes';

/** Words as places in a text: word `at` is [starts[at], ends[at]). */
export interface WordPlaces {
  count: number;
  starts: Int32Array;
  ends: Int32Array;
  /** 1 where a word may begin a name. */
  mayBegin: Uint8Array;
}

const SLOTS_BITS = 14;

/** Remembers words that begin no name; forgets the one for the other, so that it never grows. */
export function createDeadWords() {
  const slots = new Int32Array(1 << SLOTS_BITS);
  const slotOf = (hash: number) => Math.imul(hash, 0x9e3779b1) >>> (32 - SLOTS_BITS);
  return {
    // Two words alike in 46 bits of hashes: rarer than a page.
    has: (hash: number, check: number) => slots[slotOf(hash)] === check,
    add(hash: number, check: number): void {
      slots[slotOf(hash)] = check;
    },
  };
}

/** Words that begin no name. */
export type DeadWords = ReturnType<typeof createDeadWords>;

/** A place for the words of one text after another. */
export function createWordPlaces(): WordPlaces {
  return { count: 0, ...arraysOf(1 << 10) };
}

/** Whether a word may begin a name; `isShown`: no small letter begins it. */
export type Begins = (word: string, isShown: boolean) => boolean;

/** Read the words of a text; of those not known to be dead, it is asked whether they begin a name. */
export function readWords(
  { raw, folded: { text, starts } }: Haystack,
  words: WordPlaces,
  dead: DeadWords,
  begins: Begins,
): void {
  words.count = 0;
  for (let at = 0; at < text.length; ) {
    const start = at;
    const kind = classAt(text, at);
    const isShown = !isSmall(raw.charCodeAt(starts[start] as number));
    let hash = Number(isShown); // The same word in small letters is another one.
    let check = 1;
    do {
      const unit = text.charCodeAt(at);
      hash = Math.imul(hash ^ unit, 0x01000193);
      check = Math.imul(check, 31) + unit;
      at += 1;
    } while (at < text.length && classAt(text, at) === kind);
    if (kind === NO_WORD) continue;
    const isDead = dead.has(hash, check);
    const mayBegin = !isDead && begins(text.slice(start, at), isShown);
    if (!isDead && !mayBegin) dead.add(hash, check);
    push(words, start, at, mayBegin);
  }
}

function push(words: WordPlaces, start: number, end: number, mayBegin: boolean): void {
  const { count } = words;
  if (count === words.starts.length) grow(words);
  words.starts[count] = start;
  words.ends[count] = end;
  words.mayBegin[count] = mayBegin ? 1 : 0;
  words.count = count + 1;
}

function grow(words: WordPlaces): void {
  const { starts, ends, mayBegin } = words;
  Object.assign(words, arraysOf(starts.length * 2));
  words.starts.set(starts);
  words.ends.set(ends);
  words.mayBegin.set(mayBegin);
}

function arraysOf(length: number) {
  return {
    starts: new Int32Array(length),
    ends: new Int32Array(length),
    mayBegin: new Uint8Array(length),
  };
}
