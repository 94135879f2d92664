/** The names at hand by their sound, script by script: most pages are written in one or two. */
import type { LexiconHead } from './lexicon';
import { type LooseIndex, looseIndexInSteps } from './loose-index';
import type { Names } from './names';
import { type Script, scriptAt } from './script';
import { finish, type Steps } from './steps';

/** Indexes that are made when they are first asked for, if not before. */
export interface LooseScripts {
  /** The names of the script in which a word begins; those of a text with it are at hand. */
  indexFor(word: string): LooseIndex;
  /** Index the scripts that a folded text is written in a step at a time, not all at once when it is read. */
  prepare(text: string): Steps<void>;
}

/** The scripts of a lexicon. */
export function createLooseScripts(head: LexiconHead, { lists }: Names): LooseScripts {
  const byScript = new Map<Script, LooseIndex>();

  function* make(script: Script): Steps<LooseIndex> {
    const pieces = lists.map((list) => {
      const isOf = (at: number) => scriptAt(list.patterns[at] ?? '', 0) === script;
      return { list, places: list.sounded.filter(isOf) };
    });
    const index = yield* looseIndexInSteps(head, pieces);
    byScript.set(script, index);
    return index;
  }

  return {
    indexFor(word) {
      const script = scriptAt(word, 0);
      return byScript.get(script) ?? finish(make(script));
    },
    *prepare(text) {
      for (const [script, letters] of LETTERS) {
        if (!byScript.has(script) && letters.test(text)) yield* make(script);
      }
    },
  };
}

/** The usual letters of the scripts that have sounds: enough to tell what will be asked for. */
const LETTERS: readonly (readonly [Script, RegExp])[] = [
  ['latin', /[a-z]/],
  ['cyrillic', /[\u0400-\u04ff]/],
  ['arabic', /[\u0620-\u06ff]/],
  ['devanagari', /[\u0900-\u097f]/],
  ['hangul', /[\uac00-\ud7a3]/],
  ['katakana', /[\u30a1-\u30fa]/],
];
