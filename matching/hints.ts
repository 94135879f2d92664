/**
 * What tells a page that is worth the finder. A page on which nothing could be marked holds no name
 * that is marked by itself, or names at most one of the two countries.
 */
import { gramStart, isLetter } from './grams';
import { foldedUnit } from './letter-classes';
import type { Entry, Lexicon, LexiconTopic } from './lexicon';
import { type Need, parseNeeds } from './needs';

/**
 * The letters of names, without which nothing on a page can be a mention: one of `alone`, or one of
 * `north` and one of `south`. Sorted by code unit; none holds another that says as much.
 */
export interface Hints {
  /** Distinctive names that may be marked where neither country is named. */
  readonly alone: readonly string[];
  /** What speaks for the North, and names that are marked where Pakistan is named. */
  readonly north: readonly string[];
  /** What speaks for Pakistan, and names that are marked where the North is named. */
  readonly south: readonly string[];
}

/** Hints as they are shipped: a line for each gram, which its hints follow, parted in two by it. */
export interface PackedHints extends Readonly<Record<keyof Hints, string>> {
  /** The sorts of their letters; see `teachLetters`. */
  readonly letters?: string;
}

/** The hints of a lexicon. An acronym of three letters wakes nobody: they are in too many words. */
export function hintsOf(lexicon: Lexicon): Hints {
  const found: Record<keyof Hints, Set<string>> = {
    alone: new Set(),
    north: new Set(),
    south: new Set(),
  };
  const tell = createTeller(lexicon);
  lexicon.patterns.forEach((pattern, at) => {
    const told = (lexicon.entries[at] ?? []).flatMap(tell);
    for (const what of told) for (const letters of spellingsOf(pattern)) found[what].add(letters);
  });
  const alone = withoutLonger(found.alone, []);
  return {
    alone,
    north: withoutLonger(found.north, alone),
    south: withoutLonger(found.south, alone),
  };
}

type What = keyof Hints;

// Who writes of a country's offices, papers and affairs names the country, too, somewhere on the page.
const STANDS_ALONE: ReadonlySet<string> = new Set(['country', 'place', 'person']);

function createTeller({ sides, topics }: Lexicon) {
  const speaksFor = (...ids: (readonly string[])[]) => {
    const those = new Set(ids.flat());
    return new Set(topics.filter(({ id, kind }) => those.has(id) && STANDS_ALONE.has(kind)));
  };
  const north = speaksFor(sides.dprk, sides.dprkAlso);
  const south = speaksFor(sides.pakistan, sides.pakistanAlso);

  // Where all ways to be admitted lead by a country, that country's own names will tell.
  function signsOf(topic: LexiconTopic, isNumber: boolean, waits: readonly Wait[]): What[] {
    const told: What[] = [];
    const isNorthern = isNumber || north.has(topic);
    if (isNorthern && waits.some(({ dprk }) => !dprk)) told.push('north');
    if (south.has(topic) && waits.some(({ pakistan }) => !pakistan)) told.push('south');
    return told;
  }

  return ({ role, subject, needs }: Entry): What[] => {
    const topic = topics[subject];
    if (!topic || (role !== 'name' && role !== 'number')) return [];
    const waits = waitsFor(needs);
    const isFree = role === 'name' && topic.tier === 'distinctive';
    return [
      ...signsOf(topic, role === 'number', waits),
      ...(isFree ? waits.flatMap(otherSide) : []),
    ];
  };
}

/** What must be on the page for an alternative to be met, besides the name. */
interface Wait {
  readonly dprk: boolean;
  readonly pakistan: boolean;
}

// Of a name that needs both, and of one that needs the other country, that country's names will tell.
function otherSide({ dprk, pakistan }: Wait): What[] {
  if (dprk) return pakistan ? [] : ['south'];
  return pakistan ? ['north'] : ['alone'];
}

// The countries without which each alternative is not met.
function waitsFor(needs: string): Wait[] {
  const alternatives = parseNeeds(needs);
  if (alternatives.length === 0) return [{ dprk: false, pakistan: false }];
  return alternatives.map((all) => ({
    dprk: all.some((need) => isFor(need, 'dprk')),
    pakistan: all.some((need) => isFor(need, 'pakistan')),
  }));
}

function isFor(need: Need, country: 'dprk' | 'pakistan'): boolean {
  if (need.scope === 'passage') return true;
  return 'subject' in need && (need.subject === country || need.subject === 'pair');
}

/** What lookouts keep of a pattern: nobody needs more letters to be sure. */
const LONGEST = 24;

function lettersOf(text: string): string {
  const units = [...text].map((char) => char.charCodeAt(0));
  const letters = units.filter(isLetter).map(foldedUnit);
  return String.fromCharCode(...letters.slice(0, LONGEST));
}

// Folding makes one of this Urdu word's three forms where it stands between others.
const GENITIVE = /(?<!\p{L}|\p{M})ک[اےی](?= )/u;
const GENITIVES = ['کا', 'کے', 'کی'];
/** What is left of a name beside that word must have so many letters to stand for it. */
const ENOUGH = 6;

/** What to look for if a pattern is looked for; nothing if it is too short to give itself away. */
function spellingsOf(pattern: string): string[] {
  const parts = pattern.split(GENITIVE).map(lettersOf);
  const longest = parts.reduce((one, other) => (other.length > one.length ? other : one));
  const isOne = parts.length === 1 || longest.length >= ENOUGH;
  const spelt = isOne
    ? [longest]
    : GENITIVES.map((form) => lettersOf(pattern.replace(GENITIVE, form)));
  return spelt.filter((letters) => gramStart(letters, letters.length) !== undefined);
}

function withoutLonger(hints: ReadonlySet<string>, others: readonly string[]): string[] {
  const kept: string[] = [];
  for (const hint of [...hints].sort((a, b) => a.length - b.length)) {
    if (![...others, ...kept].some((shorter) => hint.includes(shorter))) kept.push(hint);
  }
  return kept.sort();
}
