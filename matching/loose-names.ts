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
  OPENING,
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
  let made: { index: LooseIndex; soundOf: (word: string) => Sound } | undefined;
  return {
    findIn(haystack) {
      made ??= withSounds(indexLoosely(lexicon));
      const { index, soundOf } = made;
      const words = readWords(haystack, soundOf);
      const found: LooseName[] = [];
      for (let first = 0; first < words.length; first += 1) {
        if (mayBeginName(words[first])) found.push(...namesFrom(words, first, haystack, index));
      }
      return found;
    },
  };
}

// In small letters only a word of some length: *the* and *of* begin like many a name.
function mayBeginName(word: Word | undefined): boolean {
  if (!word?.sound.opens) return false;
  return word.isShown || word.sound.plain.length >= OPENING;
}

/** A word's keys, and whether any name begins like it. */
interface Sound extends Keys {
  readonly opens: boolean;
}

interface Keys {
  readonly plain: string;
  readonly korean: string;
}

interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly sound: Sound;
  /** Whether no small letter begins it: then it may be a name. */
  readonly isShown: boolean;
}

/** A page that floods us with words must not fill memory. */
const MOST_KNOWN = 20_000;

function withSounds(index: LooseIndex) {
  const known = new Map<string, Sound>();
  function soundOf(word: string): Sound {
    const before = known.get(word);
    if (before) return before;
    if (known.size > MOST_KNOWN) known.clear();
    const keys = { plain: looseKey(word, false), korean: looseKey(word, true) };
    const isCyrillic = scriptAt(word, 0) === 'cyrillic'; // Of which any may be a stem.
    const sound = { ...keys, opens: keys.plain !== '' && (isCyrillic || mayOpen(keys, index)) };
    known.set(word, sound);
    return sound;
  }
  return { index, soundOf };
}

// Most words begin no name: told by their first sounds.
function mayOpen({ plain, korean }: Keys, { openings }: LooseIndex): boolean {
  const isShort = plain.length < OPENING || korean.length < OPENING;
  return isShort || openings.has(openingOf(plain)) || openings.has(openingOf(korean));
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
  for (let at = first; at < first + MOST_WORDS && at < words.length; at += 1) {
    const word = words[at] as Word;
    const before = parts.at(-1);
    if (word.sound.plain === '' || (before && !areJoint(folded.text, before, word))) break;
    parts.push(word);
    keys = {
      plain: joinKeys(keys.plain, word.sound.plain),
      korean: joinKeys(keys.korean, word.sound.korean),
    };
    if (!isCyrillicName(parts) && !mayOpen(keys, index)) break;
    const name = nameOf(parts, keys, index);
    if (name) found.push({ ...name, start: parts[0]?.start ?? 0, end: word.end });
  }
  return found;
}

function isCyrillicName([first]: readonly Word[]): boolean {
  return first?.isShown === true && scriptAt(first.text, 0) === 'cyrillic';
}

function nameOf(parts: readonly Word[], keys: Keys, { plain, korean, stems }: LooseIndex) {
  if (isCyrillicName(parts)) {
    const declined = stems.get(stemsOf(parts.map(({ text }) => text)));
    if (declined) return declined;
  }
  const name = plain.get(keys.plain) ?? korean.get(keys.korean);
  const isSure =
    name && parts.length <= name.words && consonantsIn(keys.plain) >= fewestFor(parts[0]);
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
  if (word.start - before.end > 2) return false;
  const isOneScript = scriptAt(before.text, 0) === scriptAt(word.text, 0);
  return isOneScript && /^[ .·]*$/u.test(text.slice(before.end, word.start));
}

const UNSPACED = /[\u1100-\u11ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;
const SPACED_WORD = /[\p{L}\p{M}'’]+/gu;

function readWords({ raw, folded }: Haystack, soundOf: (word: string) => Sound): Word[] {
  const pattern = UNSPACED.test(folded.text) ? WORD : SPACED_WORD; // The second is much the faster.
  return [...folded.text.matchAll(pattern)].map(({ 0: word, index: start }) => {
    const text = word.includes("'") ? word.replace(/'s?$/u, '') : word;
    const isShown = !isSmall(raw, folded.starts[start] ?? 0);
    return { text, start, end: start + text.length, sound: soundOf(text), isShown };
  });
}

function isSmall(raw: string, at: number): boolean {
  const code = raw.charCodeAt(at);
  return code < 0x80 ? code >= 0x61 && code <= 0x7a : /\p{Ll}/u.test(raw.charAt(at));
}
