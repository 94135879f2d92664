/** Names that a run spells in a way of its own (policy R10). */
import type { Haystack } from './boundary';
import { isSmall } from './humps';
import type { Lexicon } from './lexicon';
import { isAlike } from './likeness';
import { consonantsIn, FEWEST, indexLoosely, joinKeys, type LooseIndex } from './loose-index';
import { cyrillicStem, looseKey } from './loose-keys';
import {
  type Begins,
  createDeadWords,
  createWordPlaces,
  readWords,
  type WordPlaces,
} from './loose-words';
import { follow, type KnownName, NOWHERE, nameAt, ROOT } from './name-trie';
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
  let made: Tools | undefined;
  return {
    findIn(haystack) {
      made ??= createTools(indexLoosely(lexicon));
      const { words, dead, begins } = made;
      readWords(haystack, words, dead, begins);
      const found: LooseName[] = [];
      for (let first = 0; first < words.count; first += 1) {
        if (words.mayBegin[first] === 1) namesFrom(first, haystack, made, found);
      }
      return found;
    },
  };
}

/** What reading by sound takes. */
interface Tools {
  readonly index: LooseIndex;
  readonly words: WordPlaces;
  readonly dead: ReturnType<typeof createDeadWords>;
  readonly soundOf: (word: string) => Sound;
  readonly begins: Begins;
}

/** A word as it sounds. */
interface Sound {
  /** The word without the *'s* of a genitive. */
  readonly text: string;
  readonly plain: string;
  readonly korean: string;
  /** `''` but in Cyrillic. */
  readonly stem: string;
}

/** So many sounds make a word in small letters worth asking about. */
const LONG_ENOUGH = 3;
/** A page that floods us with words must not fill memory. */
const MOST_KNOWN = 20_000;

function createTools(index: LooseIndex): Tools {
  const known = new Map<string, Sound>();
  function soundOf(word: string): Sound {
    const before = known.get(word);
    if (before) return before;
    if (known.size > MOST_KNOWN) known.clear();
    const sound = tellSound(word);
    known.set(word, sound);
    return sound;
  }
  // In small letters only a word of some length: *the* and *of* begin like many a name.
  const begins: Begins = (word, isShown) => {
    const sound = soundOf(word);
    if (!isShown && sound.plain.length < LONG_ENOUGH) return false;
    return lead(index, isShown ? SHOWN : UNSHOWN, sound) !== undefined;
  };
  return { index, words: createWordPlaces(), dead: createDeadWords(), soundOf, begins };
}

function tellSound(word: string): Sound {
  const text = word.includes("'") ? word.replace(/'s?$/u, '') : word;
  const stem = scriptAt(text, 0) === 'cyrillic' ? cyrillicStem(text) : '';
  return { text, plain: looseKey(text, false), korean: looseKey(text, true), stem };
}

/** Where the words of a chain have led in the index, and how their keys end. */
interface Lead {
  readonly plain: number;
  readonly korean: number;
  readonly stem: number;
  readonly plainKey: string;
  readonly koreanKey: string;
}

const SHOWN: Lead = { plain: ROOT, korean: ROOT, stem: ROOT, plainKey: '', koreanKey: '' };
// Only names are declined, and in Cyrillic all of these have a capital.
const UNSHOWN: Lead = { ...SHOWN, stem: NOWHERE };

// Where one word more leads; undefined where no name goes on like that.
function lead(index: LooseIndex, from: Lead, word: Sound): Lead | undefined {
  if (word.plain === '') return undefined;
  const [plainKey, koreanKey] = [
    joinKeys(from.plainKey, word.plain),
    joinKeys(from.koreanKey, word.korean),
  ];
  const plain = follow(index.plain, from.plain, plainKey, from.plainKey.length);
  const korean = follow(index.korean, from.korean, koreanKey, from.koreanKey.length);
  const stem = followStem(index, from.stem, word.stem);
  const isDead = plain === NOWHERE && korean === NOWHERE && stem === NOWHERE;
  return isDead ? undefined : { plain, korean, stem, plainKey, koreanKey };
}

function followStem({ stems }: LooseIndex, from: number, stem: string): number {
  if (stem === '' || from === NOWHERE) return NOWHERE;
  return follow(stems, from === ROOT ? from : follow(stems, from, ' '), stem);
}

/** Nothing in the gazetteer has more parts. */
const MOST_WORDS = 6;
function namesFrom(first: number, haystack: Haystack, tools: Tools, found: LooseName[]): void {
  const { index, words } = tools;
  const start = words.starts[first] as number;
  const isShown = !isSmall(haystack.raw.charCodeAt(haystack.folded.starts[start] ?? 0));
  const parts: Sound[] = [];
  let now: Lead | undefined = isShown ? SHOWN : UNSHOWN;
  let end = start;
  for (let at = first; at < Math.min(first + MOST_WORDS, words.count); at += 1) {
    const sound = partAt(at, start, end, haystack, tools);
    now = sound && lead(index, now, sound);
    if (!sound || !now) return;
    parts.push(sound);
    end = (words.starts[at] as number) + sound.text.length;
    const name = nameOf(parts, now, index, isShown);
    if (name) found.push({ ...name, start, end });
  }
}

// A word, if it goes on with the chain that begins at `start` and so far ends at `end`.
function partAt(
  at: number,
  start: number,
  end: number,
  { folded: { text } }: Haystack,
  { words, soundOf }: Tools,
): Sound | undefined {
  const from = words.starts[at] as number;
  const isPart = from === start || areJoint(text, start, end, from);
  return isPart ? soundOf(text.slice(from, words.ends[at])) : undefined;
}

function nameOf(
  parts: readonly Sound[],
  { plain, korean, stem, plainKey }: Lead,
  index: LooseIndex,
  isShown: boolean,
): KnownName | undefined {
  const declined = nameAt(index.stems, stem);
  if (declined) return declined;
  const name = nameAt(index.plain, plain) ?? nameAt(index.korean, korean);
  if (!name || parts.length > name.words) return undefined;
  if (consonantsIn(plainKey) < fewestFor(parts[0]?.text ?? '', isShown)) return undefined;
  return isAlike(parts.map(({ text }) => text).join(' '), name.text) ? name : undefined;
}

const FEWEST_UNSHOWN = 6;

// Scripts that write few vowels need more to be sure; so does a word without a capital.
function fewestFor(word: string, isShown: boolean): number {
  const script = scriptAt(word, 0);
  const isBare = script === 'arabic' || script === 'devanagari' || !isShown;
  return isBare ? FEWEST_UNSHOWN : FEWEST;
}

// The parts of a name stand beside each other in one script.
function areJoint(text: string, first: number, end: number, next: number): boolean {
  if (next - end > 2 || scriptAt(text, first) !== scriptAt(text, next)) return false;
  return /^[ .·]*$/u.test(text.slice(end, next));
}
