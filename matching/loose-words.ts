/** The words of a folded text as they sound. Pages say the same words over and over: each is told once. */
import type { Haystack } from './boundary';
import { isSmall } from './humps';
import { classAt, NO_WORD } from './word-classes';

/** Words as places in a text: word `at` is [starts[at], …), and sounds as `sounds[at]`. */
export interface Words<Sound> {
  readonly count: number;
  readonly starts: Int32Array;
  /** 1 where no small letter begins a word: then it may be a name. */
  readonly isShown: Uint8Array;
  readonly sounds: readonly Sound[];
}

/** Reads the words of one text after another; what it gave is gone when it reads the next. */
export type WordReader<Sound> = (haystack: Haystack) => Words<Sound>;

const SLOT_BITS = 14;

/** A reader that remembers how words sound, by two hashes of each, made while it is read. */
export function createWordReader<Sound>(tell: (word: string) => Sound): WordReader<Sound> {
  const words = { count: 0, sounds: [] as Sound[], ...arraysOf(1 << 10) };
  const checks = new Int32Array(1 << SLOT_BITS);
  const known = new Array<Sound | undefined>(1 << SLOT_BITS).fill(undefined);

  // One word drives out another, so that memory never grows. Two that are alike in 46 bits of
  // hashes are rarer than a page.
  function soundOf(text: string, start: number, end: number, hash: number, check: number): Sound {
    const slot = Math.imul(hash, 0x9e3779b1) >>> (32 - SLOT_BITS);
    const before = known[slot];
    if (before !== undefined && checks[slot] === check) return before;
    const sound = tell(text.slice(start, end));
    known[slot] = sound;
    checks[slot] = check;
    return sound;
  }

  function enter({ raw, folded }: Haystack, start: number, sound: Sound): void {
    const { count } = words;
    if (count === words.starts.length) grow(words);
    words.starts[count] = start;
    words.isShown[count] = isSmall(raw.charCodeAt(folded.starts[start] as number)) ? 0 : 1;
    words.sounds[count] = sound;
    words.count = count + 1;
  }

  return (haystack) => {
    const { text } = haystack.folded;
    words.count = 0;
    for (let at = 0; at < text.length; ) {
      const start = at;
      const kind = classAt(text, at);
      let hash = 0;
      let check = 1;
      do {
        const unit = text.charCodeAt(at);
        hash = Math.imul(hash ^ unit, 0x01000193);
        check = (Math.imul(check, 31) + unit) | 0;
        at += 1;
      } while (at < text.length && classAt(text, at) === kind);
      if (kind !== NO_WORD) enter(haystack, start, soundOf(text, start, at, hash, check));
    }
    return words;
  };
}

type Arrays = ReturnType<typeof arraysOf>;

function arraysOf(length: number) {
  return { starts: new Int32Array(length), isShown: new Uint8Array(length) };
}

function grow(words: Arrays): void {
  const { starts, isShown } = words;
  Object.assign(words, arraysOf(starts.length * 2));
  words.starts.set(starts);
  words.isShown.set(isShown);
}
