/** The names of a lexicon by their sound (policy R10). */
import type { Entry, Lexicon, LexiconTopic } from './lexicon';
import { cyrillicStem, looseKey } from './loose-keys';
import { type KnownName, type NameTrie, nameTrieInSteps } from './name-trie';
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

/** So many patterns are looked at in one step. */
const STRIDE = 100;

/** The patterns of a lexicon that stand for names which can be told by their sound, by the script they begin in. */
export type LoosePatterns = ReadonlyMap<Script, readonly number[]>;

/** These patterns of a lexicon, by their places in it. */
export function* loosePatternsInSteps({ patterns, entries }: Lexicon): Steps<LoosePatterns> {
  const byScript = new Map<Script, number[]>();
  for (const [at, text] of patterns.entries()) {
    if (at % STRIDE === 0) yield;
    if (!entries[at]?.some(({ role, cased }) => role === 'name' && cased === '')) continue;
    const script = scriptAt(text, 0);
    const places = byScript.get(script);
    if (places) places.push(at);
    else byScript.set(script, [at]);
  }
  return byScript;
}

/** So many names are entered in one step. */
const FEW = 25;

/** The index of these patterns of a lexicon. */
export function* looseIndexInSteps(
  lexicon: Lexicon,
  patterns: readonly number[],
): Steps<LooseIndex> {
  const index = { plain: emptyKeys(), korean: emptyKeys(), stems: emptyKeys() };
  const composed = new Set(lexicon.phrases.map(({ topic }) => topic)); // Frames read these.
  for (const [count, at] of patterns.entries()) {
    if (count % FEW === 0) yield;
    const text = lexicon.patterns[at] ?? '';
    for (const entry of lexicon.entries[at] ?? []) {
      const topic = lexicon.topics[entry.subject];
      if (!topic || composed.has(topic.id) || !isNameOf(entry, topic, text)) continue;
      const words = wordsIn(text);
      const name = { topic, needs: entry.needs, text, words: words.length };
      enter(index, name, words, lexicon.sides.dprkAlso.includes(topic.id));
    }
  }
  return {
    plain: yield* nameTrieInSteps(index.plain),
    korean: yield* nameTrieInSteps(index.korean),
    stems: yield* nameTrieInSteps(index.stems),
  };
}

type NamesByKey = Map<string, KnownName>;

const emptyKeys = (): NamesByKey => new Map();

function isNameOf({ role, cased }: Entry, { kind, tier }: LexiconTopic, text: string): boolean {
  if (role !== 'name' || tier === 'component' || cased !== '' || /\d/.test(text)) return false;
  return KINDS.has(kind) || scriptAt(text, 0) === 'cyrillic'; // Which declines every kind of name.
}

function enter(
  { plain, korean, stems }: Record<keyof LooseIndex, NamesByKey>,
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
