/**
 * What tells a page that is worth the finder. A page on which nothing could be marked holds no name
 * that is marked by itself, or names at most one of the two countries.
 */
import { gramStart, isLetter } from './grams';
import { foldedUnit } from './letter-classes';
import type { Entry, Lexicon, LexiconTopic } from './lexicon';
import { type Need, parseNeeds } from './needs';

/**
 * The letters of names, without which nothing on a page can be a mention: one of `alone`, or one that
 * tells of the North and one that tells of Pakistan. Sorted by code unit; none holds another that says as
 * much.
 */
export interface Hints {
  /** Distinctive names that may be marked where neither country is named. */
  readonly alone: readonly string[];
  /** What speaks for the North, and names that are marked where Pakistan is spoken of near by. */
  readonly north: readonly string[];
  /** What speaks for Pakistan, and names that are marked where the North is spoken of near by. */
  readonly south: readonly string[];
  /** Names that are marked where Pakistan is named anywhere on the page. */
  readonly northFar: readonly string[];
  /** Names that are marked where the North is named anywhere on the page. */
  readonly southFar: readonly string[];
  /** A country's name among its neighbours in a list of all countries, which says nothing of either. */
  readonly listed: readonly string[];
}

// The names that stand beside theirs in alphabetical lists, as pages ask for an address or a language in.
const LISTED = [
  ...['omanpakistan', 'pakistanpala', 'pakistanpale', 'ouzbekistanpakistan'],
  ...['оманпакистан', 'пакистанпала', '파라과이파키스탄', '파키스탄파푸아', 'パキスタンパナマ'],
  ...['northkoreanorthern', 'northkoreanorthm', 'northkoreanorw', 'northkoreaoman'],
];

/** Hints as they are shipped: a line each, where its gram ends as a last sign (`hint-index.ts`). */
export interface PackedHints extends Readonly<Partial<Record<keyof Hints, string>>> {
  /** The sorts of their letters; see `teachLetters`. */
  readonly letters?: string;
}

/** The hints of a lexicon. An acronym of three letters wakes nobody: they are in too many words. */
export function hintsOf(lexicon: Lexicon): Hints {
  const found: Record<What, Set<string>> = {
    ...{ alone: new Set(), north: new Set(), south: new Set() },
    ...{ northFar: new Set(), southFar: new Set() },
  };
  const tell = createTeller(lexicon);
  lexicon.patterns.forEach((pattern, at) => {
    const told = (lexicon.entries[at] ?? []).flatMap((entry) => tell(entry, pattern));
    for (const what of told) for (const letters of spellingsOf(pattern)) found[what].add(letters);
  });
  const alone = withoutLonger(found.alone, []);
  const northFar = withoutLonger(found.northFar, alone);
  const southFar = withoutLonger(found.southFar, alone);
  const north = withoutLonger(found.north, [...alone, ...northFar]);
  const south = withoutLonger(found.south, [...alone, ...southFar]);
  const isKnown = (listed: string) => [...north, ...south].some((hint) => listed.includes(hint));
  return { alone, north, south, northFar, southFar, listed: LISTED.filter(isKnown) };
}

type What = Exclude<keyof Hints, 'listed'>;

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

  return ({ role, subject, needs }: Entry, pattern: string): What[] => {
    const topic = topics[subject];
    if (!topic || (role !== 'name' && role !== 'number')) return [];
    const waits = waitsFor(needs);
    const isFree = role === 'name' && topic.tier === 'distinctive';
    const isWord = topic.kind !== 'country' && TOO_SHORT.test(pattern);
    return [
      ...(isWord ? [] : signsOf(topic, role === 'number', waits)),
      ...(isFree ? waits.flatMap(otherSide) : []),
    ];
  };
}

/** So few Latin letters stand across words, too (*sTILL A*); who writes of a place names its country as well. */
const TOO_SHORT = /^[a-z]{1,5}$/;

/** What must be on the page for an alternative to be met, besides the name. */
interface Wait {
  readonly dprk: boolean;
  readonly pakistan: boolean;
  /** Whether it counts wherever it is on the page. */
  readonly isFar: boolean;
}

// Of a name that needs both, and of one that needs the other country, that country's names will tell.
function otherSide({ dprk, pakistan, isFar }: Wait): What[] {
  if (dprk) return pakistan ? [] : [isFar ? 'southFar' : 'south'];
  if (pakistan) return [isFar ? 'northFar' : 'north'];
  return ['alone'];
}

// The countries without which each alternative is not met.
function waitsFor(needs: string): Wait[] {
  const alternatives = parseNeeds(needs);
  if (alternatives.length === 0) return [{ dprk: false, pakistan: false, isFar: false }];
  return alternatives.map((all) => ({
    dprk: all.some((need) => isFor(need, 'dprk')),
    pakistan: all.some((need) => isFor(need, 'pakistan')),
    isFar: all.some((need) => need.scope === 'page'),
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
