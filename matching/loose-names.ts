/** Names that a run spells in a way of its own (policy R10). */
import type { Haystack } from './boundary';
import type { Lexicon } from './lexicon';
import { isAlike } from './likeness';
import {
  consonantsIn,
  FEWEST,
  indexLoosely,
  joinKeys,
  type KnownName,
  type LooseIndex,
  openingOf,
  stemsOf,
  WORD,
} from './loose-index';
import { looseKey } from './loose-keys';
import { scriptAt } from './script';

/** A name found by its sound. Offsets are of the folded text. */
export interface LooseName extends Pick<KnownName, 'topic' | 'needs'> {
  readonly start: number;
  readonly end: number;
}

/** Finds names by their sound. */
export interface LooseNames {
  findIn(haystack: Haystack): LooseName[];
}

/** Loose names of a lexicon; indexed when first asked, since most pages never ask. */
export function createLooseNames(lexicon: Lexicon): LooseNames {
  let index: LooseIndex | undefined;
  return {
    findIn(haystack) {
      index ??= indexLoosely(lexicon);
      const words = readWords(haystack);
      return words.flatMap((_, first) => namesFrom(words, first, haystack, index as LooseIndex));
    },
  };
}

interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly keys: Keys;
  /** Whether no small letter begins it: then it may be a name. */
  readonly isShown: boolean;
}

interface Keys {
  readonly plain: string;
  readonly korean: string;
}

/** Nothing in the gazetteer has more parts. */
const MOST_WORDS = 6;

function namesFrom(
  words: readonly Word[],
  first: number,
  { folded }: Haystack,
  index: LooseIndex,
): LooseName[] {
  const found: LooseName[] = [];
  const parts: Word[] = [];
  let keys: Keys = { plain: '', korean: '' };
  for (const word of words.slice(first, first + MOST_WORDS)) {
    const before = parts.at(-1);
    if (word.keys.plain === '' || (before && !areJoint(folded.text, before, word))) break;
    parts.push(word);
    keys = {
      plain: joinKeys(keys.plain, word.keys.plain),
      korean: joinKeys(keys.korean, word.keys.korean),
    };
    if (!mayOpen(parts, keys, index)) break;
    const name = nameOf(parts, keys, index);
    if (name) found.push({ ...name, start: parts[0]?.start ?? 0, end: word.end });
  }
  return found;
}

// Most words begin no name: told by the first sounds, before anything is put together.
function mayOpen([first]: readonly Word[], { plain, korean }: Keys, { openings }: LooseIndex) {
  if (first?.isShown && scriptAt(first.text, 0) === 'cyrillic') return true; // It may be a stem.
  const isShort = plain.length < 3 || korean.length < 3;
  return isShort || openings.has(openingOf(plain)) || openings.has(openingOf(korean));
}

function nameOf(parts: readonly Word[], keys: Keys, { plain, korean, stems }: LooseIndex) {
  const [first] = parts;
  const isCyrillic = first?.isShown && scriptAt(first.text, 0) === 'cyrillic';
  const declined = isCyrillic ? stems.get(stemsOf(parts.map(({ text }) => text))) : undefined;
  if (declined) return declined;
  const name = plain.get(keys.plain) ?? korean.get(keys.korean);
  const isSure = name && parts.length <= name.words && consonantsIn(keys.plain) >= fewestFor(first);
  return isSure && isAlike(parts.map(({ text }) => text).join(' '), name.text) ? name : undefined;
}

const FEWEST_UNSHOWN = 6;

// Scripts that write few vowels need more to be sure; so does a word without a capital.
function fewestFor(word: Word | undefined): number {
  const script = scriptAt(word?.text ?? '', 0);
  const isBare = script === 'arabic' || script === 'devanagari' || !word?.isShown;
  return isBare ? FEWEST_UNSHOWN : FEWEST;
}

// The parts of a name stand beside each other in one script.
function areJoint(text: string, before: Word, word: Word): boolean {
  const between = text.slice(before.end, word.start);
  const isOneScript = scriptAt(before.text, 0) === scriptAt(word.text, 0);
  return isOneScript && between.length <= 2 && /^[ .·]*$/u.test(between);
}

function readWords({ raw, folded }: Haystack): Word[] {
  return [...folded.text.matchAll(WORD)].map(({ 0: word, index: start }) => {
    const text = word.replace(/['’]s?$/u, '');
    const isShown = !/\p{Ll}/u.test(raw.charAt(folded.starts[start] ?? 0));
    return { text, start, end: start + text.length, keys: keysOf(text), isShown };
  });
}

const known = new Map<string, Keys>();
/** A page that floods us with words must not fill memory. */
const MOST_KNOWN = 20_000;

function keysOf(word: string): Keys {
  const before = known.get(word);
  if (before) return before;
  if (known.size > MOST_KNOWN) known.clear();
  const keys = { plain: looseKey(word, false), korean: looseKey(word, true) };
  known.set(word, keys);
  return keys;
}
