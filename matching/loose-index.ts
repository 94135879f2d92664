/** The names of a lexicon by their sound (policy R10). */
import type { Entry, LexiconHead, LexiconTopic } from './lexicon';
import { cyrillicStem, looseKey } from './loose-keys';
import { createNameTrie, type KnownName, type NameTrie } from './name-trie';
import type { NameList } from './names';
import { type Script, scriptAt } from './script';
import type { Steps } from './steps';
import { wordsIn } from './word-classes';

/** The names of one script, by key. */
export interface LooseIndex {
  readonly plain: NameTrie;
  /** Of the North's own: b/p, d/t, g/k and the like are one sound. */
  readonly korean: NameTrie;
  /** Cyrillic names without their case endings. */
  readonly stems: NameTrie;
}

/** Consonants a key needs before it stands for one name only. */
export const FEWEST = 4;

const KINDS = new Set(['person', 'place', 'organisation', 'ship', 'event', 'document']);

/** So many names are entered in one step. */
const FEW = 25;

/** What an index needs of a lexicon. */
type Topics = Pick<LexiconHead, 'topics' | 'phrases' | 'sides'>;

/** The index of names of one script, by the pieces of lists that hold them. */
export function* looseIndexInSteps(head: Topics, pieces: readonly Piece[]): Steps<LooseIndex> {
  const index = emptyIndex();
  const enterAt = createEnterer(head);
  for (const { list, places } of pieces) {
    for (const [count, at] of places.entries()) {
      if (count % FEW === 0) yield;
      enterAt(index, list, at);
    }
  }
  yield;
  return {
    plain: createNameTrie(index.plain),
    korean: createNameTrie(index.korean),
    stems: createNameTrie(index.stems),
  };
}

/** Some of the names of a list. */
export interface Piece {
  readonly list: Names;
  readonly places: readonly number[];
}

type Names = Pick<NameList, 'patterns' | 'entriesAt'>;

/**
 * The places of those names in a list without which its sounds would be fewer: most sound like another, or
 * too little for one. Told at build; a third of Latin names is left.
 */
export function soundedIn(list: Names, head: Topics): number[] {
  const indexes = new Map<Script, Index>();
  const enterAt = createEnterer(head);
  for (const [at, text] of list.patterns.entries()) {
    const script = scriptAt(text, 0);
    const index = indexes.get(script) ?? emptyIndex();
    indexes.set(script, index);
    enterAt(index, list, at);
  }
  const all = [...indexes.values()].flatMap(({ plain, korean, stems }) => [plain, korean, stems]);
  const texts = new Set(all.flatMap((keys) => [...keys.values()].map(({ text }) => text)));
  return [...list.patterns.keys()].filter((at) => texts.has(list.patterns[at] ?? ''));
}

type Index = Readonly<Record<keyof LooseIndex, NamesByKey>>;

const emptyIndex = (): Index => ({ plain: new Map(), korean: new Map(), stems: new Map() });

function createEnterer({ topics, phrases, sides }: Topics) {
  const composed = new Set(phrases.map(({ topic }) => topic)); // Frames read these.
  return (index: Index, list: Names, at: number) => {
    const text = list.patterns[at] ?? '';
    for (const entry of list.entriesAt(at)) {
      const topic = topics[entry.subject];
      if (!topic || composed.has(topic.id) || !isNameOf(entry, topic, text)) continue;
      const words = wordsIn(text);
      const name = { topic, needs: entry.needs, text, words: words.length };
      enter(index, name, words, sides.dprkAlso.includes(topic.id));
    }
  };
}

type NamesByKey = Map<string, KnownName>;

function isNameOf({ role, cased }: Entry, { kind, tier }: LexiconTopic, text: string): boolean {
  if (role !== 'name' || tier === 'component' || cased !== '' || /\d/.test(text)) return false;
  return KINDS.has(kind) || scriptAt(text, 0) === 'cyrillic'; // Which declines every kind of name.
}

function enter(
  { plain, korean, stems }: Index,
  name: KnownName,
  words: readonly string[],
  isKorean: boolean,
): void {
  const script = scriptAt(name.text, 0);
  if (script === 'cyrillic') stems.set(stemsOf(words), name);
  const keys = isKorean ? korean : plain;
  const isTurnable = isKorean && name.topic.kind === 'person' && words.length > 1;
  const orders = [words];
  // *Byong Ho Jon*: Western papers set the family name last.
  if (isTurnable && (script === 'latin' || script === 'cyrillic'))
    orders.push([...words.slice(1), words[0] ?? '']);
  for (const order of orders) {
    const key = order.map((word) => looseKey(word, isKorean)).reduce(joinKeys, '');
    if (consonantsIn(key) < FEWEST || keys.has(key)) continue;
    keys.set(key, name);
  }
}

/** The stems of these Cyrillic words, as one key. */
export function stemsOf(words: readonly string[]): string {
  return words.map(cyrillicStem).join(' ');
}

/** Two keys as one: a vowel at the seam is one vowel, a letter doubled across it one letter. */
export function joinKeys(one: string, other: string): string {
  return one !== '' && one.endsWith(other.charAt(0)) ? one + other.slice(1) : one + other;
}

/** How many consonants a key holds. */
export function consonantsIn(key: string): number {
  return key.replace(/\*/g, '').length;
}
