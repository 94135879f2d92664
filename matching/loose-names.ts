/** Names that a run spells in a way of its own (policy R10). */
import type { Haystack } from './boundary';
import type { LexiconHead } from './lexicon';
import { isAlike } from './likeness';
import { consonantsIn, FEWEST, joinKeys, type LooseIndex } from './loose-index';
import { cyrillicStem, looseKey } from './loose-keys';
import { createLooseScripts } from './loose-scripts';
import { createWordReader, type Words } from './loose-words';
import { follow, type KnownName, type NameTrie, NOWHERE, nameAt, ROOT } from './name-trie';
import type { Names } from './names';
import { remembered } from './remembered';
import { scriptAt } from './script';
import type { Steps } from './steps';

/** A name found by its sound. Offsets are of the folded text. */
export interface LooseName extends Pick<KnownName, 'topic' | 'needs'> {
  readonly start: number;
  readonly end: number;
}

/** Finds names by their sound. */
export interface LooseNames {
  /** Those that are not yet known: of most the text spells the name as the lexicon does. */
  findIn(haystack: Haystack, isKnown: (name: LooseName) => boolean): LooseName[];
  /** Index the scripts that a text is written in a step at a time, not all at once when it is read. */
  prepare(haystack: Haystack): Steps<void>;
}

/** Loose names of a lexicon; the names of a script are indexed when a text has words in it. */
export function createLooseNames(head: LexiconHead, names: Names): LooseNames {
  const scripts = createLooseScripts(head, names);
  const tell = remembered((word: string) => tellSound(word, scripts.indexFor(word)));
  const read = createWordReader(tell);
  return {
    prepare: ({ folded }) => scripts.prepare(folded.text),
    findIn(haystack, isKnown) {
      const words = read(haystack);
      const found: LooseName[] = [];
      for (let first = 0; first < words.count; first += 1) {
        const { shown, unshown } = words.sounds[first] as Sound;
        const lead = words.isShown[first] === 1 ? shown : unshown;
        if (lead) namesFrom(first, lead, { words, haystack, isKnown }, found);
      }
      return found;
    },
  };
}

/** A word as it sounds. */
interface Sound {
  /** The names of its script. */
  readonly index: LooseIndex;
  /** The word without the *'s* of a genitive. */
  readonly text: string;
  readonly plain: string;
  readonly korean: string;
  /** `''` but in Cyrillic. */
  readonly stem: string;
  /** Where it leads at the beginning of a name, if any begins like it. */
  readonly shown: Lead | undefined;
  /** The same, where a small letter begins it. */
  readonly unshown: Lead | undefined;
}

/** Where the words of a chain have led in the index, and the last signs of their keys. */
interface Lead {
  readonly plain: number;
  readonly korean: number;
  readonly stem: number;
  readonly lastPlain: number;
  readonly lastKorean: number;
}

const START: Lead = { plain: ROOT, korean: ROOT, stem: ROOT, lastPlain: 0, lastKorean: 0 };
// Only names are declined, and in Cyrillic all of these have a capital.
const UNSHOWN: Lead = { ...START, stem: NOWHERE };
/** In small letters only a word of some length begins a name: *the* and *of* begin like many. */
const LONG_ENOUGH = 3;

function tellSound(word: string, index: LooseIndex): Sound {
  const text = word.includes("'") ? word.replace(/'s?$/u, '') : word;
  const stem = scriptAt(text, 0) === 'cyrillic' ? cyrillicStem(text) : '';
  const keys = { index, text, stem, plain: looseKey(text, false), korean: looseKey(text, true) };
  const isLong = keys.plain.length >= LONG_ENOUGH;
  return {
    ...keys,
    shown: lead(START, keys),
    unshown: isLong ? lead(UNSHOWN, keys) : undefined,
  };
}

type Keys = Pick<Sound, 'index' | 'plain' | 'korean' | 'stem'>;

// Where one word more leads; undefined where no name goes on like that.
function lead(from: Lead, { index, plain, korean, stem }: Keys): Lead | undefined {
  if (plain === '') return undefined;
  const to = {
    plain: followKey(index.plain, from.plain, from.lastPlain, plain),
    korean: followKey(index.korean, from.korean, from.lastKorean, korean),
    stem: followStem(index.stems, from.stem, stem),
    lastPlain: lastOf(plain, from.lastPlain),
    lastKorean: lastOf(korean, from.lastKorean),
  };
  const isDead = to.plain === NOWHERE && to.korean === NOWHERE && to.stem === NOWHERE;
  return isDead ? undefined : to;
}

// As `joinKeys` joins: what stands on both sides of a seam counts once.
function followKey(names: NameTrie, from: number, last: number, key: string): number {
  return follow(names, from, key, key.charCodeAt(0) === last ? 1 : 0);
}

function followStem(stems: NameTrie, from: number, stem: string): number {
  if (stem === '' || from === NOWHERE) return NOWHERE;
  return follow(stems, from === ROOT ? from : follow(stems, from, ' '), stem);
}

function lastOf(key: string, before: number): number {
  return key === '' ? before : key.charCodeAt(key.length - 1);
}

interface Text {
  readonly haystack: Haystack;
  readonly words: Words<Sound>;
  readonly isKnown: (name: LooseName) => boolean;
}

/** Nothing in the gazetteer has more parts. */
const MOST_WORDS = 6;

function namesFrom(first: number, begun: Lead, text: Text, found: LooseName[]): void {
  const { words, haystack } = text;
  const { index } = words.sounds[first] as Sound; // All parts of a name are of one script.
  const start = words.starts[first] as number;
  const last = Math.min(first + MOST_WORDS, words.count) - 1;
  let end = start;
  let now: Lead | undefined = begun;
  for (let at = first; now; at += 1) {
    const sound = words.sounds[at] as Sound;
    end = (words.starts[at] as number) + sound.text.length;
    const name = nameAfter(now, index);
    if (name && isNews({ ...name, start, end }, now, first, at, text)) {
      found.push({ ...name, start, end });
    }
    if (at === last || !areJoint(haystack.folded.text, start, end, words.starts[at + 1] as number))
      return;
    now = lead(now, words.sounds[at + 1] as Sound);
  }
}

function nameAfter({ plain, korean, stem }: Lead, { stems, ...index }: LooseIndex) {
  return nameAt(stems, stem) ?? nameAt(index.plain, plain) ?? nameAt(index.korean, korean);
}

// What is known need not be looked at; of what only sounds alike, the letters must agree, too.
function isNews(
  name: KnownName & LooseName,
  { stem }: Lead,
  first: number,
  last: number,
  { words, isKnown }: Text,
): boolean {
  if (isKnown(name)) return false;
  const { index } = words.sounds[first] as Sound;
  if (nameAt(index.stems, stem)) return true;
  return isSure(name, words.sounds.slice(first, last + 1), words.isShown[first] === 1);
}

function isSure(name: KnownName, parts: readonly Sound[], isShown: boolean): boolean {
  if (parts.length > name.words) return false;
  const key = parts.map(({ plain }) => plain).reduce(joinKeys, '');
  if (consonantsIn(key) < fewestFor(parts[0]?.text ?? '', isShown)) return false;
  return isAlike(parts.map(({ text }) => text).join(' '), name.text);
}

const FEWEST_UNSHOWN = 6;

// Scripts that write few vowels need more to be sure; so does a word without a capital.
function fewestFor(word: string, isShown: boolean): number {
  const script = scriptAt(word, 0);
  const isBare = script === 'arabic' || script === 'devanagari' || !isShown;
  return isBare ? FEWEST_UNSHOWN : FEWEST;
}

const JOINTS = ' .·';

// The parts of a name stand beside each other in one script.
function areJoint(text: string, first: number, end: number, next: number): boolean {
  if (next - end > 2 || scriptAt(text, first) !== scriptAt(text, next)) return false;
  for (let at = end; at < next; at += 1) if (!JOINTS.includes(text.charAt(at))) return false;
  return true;
}
