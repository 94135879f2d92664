/**
 * A lexicon as one string of ASCII, small and quick to read: the form in which it is shipped.
 *
 * The first line is JSON: everything but the patterns, with `kinds`, the distinct sorts of entry. The
 * patterns follow, shelf by shelf, each in five lines, which are only read when its names are needed:
 *
 * 1. the shelf (`shelves.ts`);
 * 2. the units of its alphabet (`alphabet.ts`), as JSON;
 * 3. its patterns, sorted, parted by tabs and front-coded: a base-36 digit saying how many units one
 *    shares with the one before (at most 35), and the rest of it in the alphabet's signs;
 * 4. the entries of each, parted by tabs, those of one pattern by commas: an index into `kinds`, the
 *    most frequent first, in base 36, `/` and its gaps in base 36 joined by dots, `=` and its cased
 *    form as a URI component; the last two only where there are any, and nothing at all where the
 *    entries are those of the pattern before;
 * 5. the places of those that have sounds (`soundedIn`): how far each is from the one before, in base 36.
 */
import { type Alphabet, createAlphabet, unitsOf } from './alphabet';
import type { Entry, Lexicon, LexiconHead } from './lexicon';
import { shelvesOf } from './lexicon-shelves';
import type { NameList, Shelves } from './names';
import { remembered } from './remembered';
import { sharedLength } from './shared-length';
import type { Shelf } from './shelves';
import { finish, type Steps } from './steps';

type Kind = Pick<Entry, 'role' | 'subject' | 'needs' | 'takesProclitics' | 'takesAnySuffix'>;
/** What a kind is, without saying of what: proclitics 1, any suffix 2, both 3. */
type PackedKind = readonly [Entry['role'], subject: number, takes: number, needs: string];
type PackedHead = Omit<LexiconHead, 'countries'> & {
  readonly kinds: readonly PackedKind[];
  /** Parted by tabs. */
  readonly countries: string;
};

const BASE = 36;
const MOST_SHARED = BASE - 1;
/** So many patterns are unpacked in one step. */
const STRIDE = 100;
/** What a shelf is packed in. */
const LINES = 5;

/** Pack a lexicon; `unpackLexicon` gives it back as it was. */
export function packLexicon(lexicon: Lexicon): string {
  const { patterns: _, entries, countries, ...rest } = lexicon;
  const kinds = byFrequency(entries.flat().map((entry) => JSON.stringify(packKind(entry))));
  const kindOf = (entry: Entry) => kinds.indexOf(JSON.stringify(packKind(entry)));
  const head: PackedHead = {
    ...rest,
    countries: countries.join('\t'),
    kinds: kinds.map((kind): PackedKind => JSON.parse(kind)),
  };
  const lines = [...shelvesOf(lexicon)].flatMap(([shelf, read]) =>
    packList(shelf, finish(read()), kindOf),
  );
  return [JSON.stringify(head), ...lines].join('\n');
}

function packList(shelf: Shelf, list: NameList, kindOf: (entry: Entry) => number): string[] {
  const { patterns, entriesAt, sounded } = list;
  const units = unitsOf(patterns);
  const alphabet = createAlphabet(units);
  const coded = patterns.map((pattern, at) => packPattern(pattern, patterns[at - 1], alphabet));
  const packed = patterns.map((_, at) => packEntries(entriesAt(at), kindOf));
  const steps = sounded.map((place, at) => place - (sounded[at - 1] ?? 0));
  return [
    shelf,
    JSON.stringify(units),
    coded.join('\t'),
    withoutRepeats(packed).join('\t'),
    steps.map((step) => step.toString(BASE)).join(' '),
  ];
}

/** A packed lexicon, none of whose names is read yet. */
export interface ReadLexicon {
  readonly head: LexiconHead;
  readonly shelves: Shelves;
}

/** Read what was packed. */
export function readLexicon(packed: string): ReadLexicon {
  const [first = '', ...lines] = packed.split('\n');
  const { kinds: packedKinds, countries, ...rest }: PackedHead = JSON.parse(first); // Our own build wrote it.
  const kinds = packedKinds.map(unpackKind);
  const unpack = remembered((field: string) => unpackEntry(field, kinds)); // Few differ.
  const shelves = new Map<Shelf, () => Steps<NameList>>();
  for (let at = 0; at < lines.length; at += LINES) {
    const [shelf, ...list] = lines.slice(at, at + LINES);
    shelves.set(shelf as Shelf, () => unpackList(list, unpack));
  }
  return { head: { ...rest, countries: countries.split('\t') }, shelves };
}

/** The lexicon that was packed into this string, all of it. */
export function unpackLexicon(packed: string): Lexicon {
  const { head, shelves } = readLexicon(packed);
  const lists = [...shelves.values()].map((read) => finish(read()));
  const entryOf = new Map(
    lists.flatMap(({ patterns, entriesAt }) => patterns.map((name, at) => [name, entriesAt(at)])),
  );
  const patterns = [...entryOf.keys()].sort((a, b) => (a < b ? -1 : 1));
  return { ...head, patterns, entries: patterns.map((name) => entryOf.get(name) ?? []) };
}

type UnpackEntry = (field: string) => Entry;

function* unpackList(lines: readonly string[], unpack: UnpackEntry): Steps<NameList> {
  const [units = '', coded = '', packedEntries = '', steps = ''] = lines;
  const patterns = yield* unpackPatterns(coded, createAlphabet(JSON.parse(units)));
  const fields = packedEntries.split('\t');
  const unpackField = remembered((field: string) => field.split(',').map(unpack));
  return {
    patterns,
    sounded: unpackPlaces(steps),
    entriesAt(place) {
      let at = place;
      while (fields[at] === '') at -= 1;
      return unpackField(fields[at] ?? '');
    },
  };
}

function unpackPlaces(steps: string): number[] {
  if (steps === '') return [];
  let place = 0;
  return steps.split(' ').map((step) => (place += Number.parseInt(step, BASE)));
}

function* unpackPatterns(coded: string, { decode }: Alphabet): Steps<string[]> {
  const patterns: string[] = [];
  let above = '';
  for (const pattern of coded.split('\t')) {
    above = above.slice(0, Number.parseInt(pattern.charAt(0), BASE)) + decode(pattern.slice(1));
    if (patterns.push(above) % STRIDE === 0) yield;
  }
  return patterns;
}

function packPattern(pattern: string, above = '', { encode }: Alphabet): string {
  const shared = Math.min(sharedLength(above, pattern), MOST_SHARED);
  return shared.toString(BASE) + encode(pattern.slice(shared));
}

function packKind({ role, subject, needs, takesProclitics, takesAnySuffix }: Entry): PackedKind {
  return [role, subject, Number(takesProclitics) + 2 * Number(takesAnySuffix), needs];
}

function unpackKind([role, subject, takes, needs]: PackedKind): Kind {
  const [takesProclitics, takesAnySuffix] = [takes % 2 === 1, takes > 1];
  return { role, subject, needs, takesProclitics, takesAnySuffix };
}

function byFrequency(kinds: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const kind of kinds) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return [...counts].sort(([, one], [, other]) => other - one).map(([kind]) => kind);
}

function withoutRepeats(lists: readonly string[]): string[] {
  return lists.map((list, at) => (list === lists[at - 1] ? '' : list));
}

function packEntries(entries: readonly Entry[], kindOf: (entry: Entry) => number): string {
  return entries.map((entry) => packEntry(entry, kindOf(entry))).join(',');
}

function packEntry({ gaps, cased }: Entry, kind: number): string {
  const places = gaps.map((gap) => gap.toString(BASE)).join('.');
  const capitals = cased && `=${encodeURIComponent(cased)}`;
  return kind.toString(BASE) + (places && `/${places}`) + capitals;
}

const FIELD = /^([0-9a-z]+)(?:\/([0-9a-z.]+))?(?:=(.*))?$/;

function unpackEntry(field: string, kinds: readonly Kind[]): Entry {
  const [, kind = '', places, cased = ''] = FIELD.exec(field) ?? [];
  const gaps =
    places === undefined ? [] : places.split('.').map((gap) => Number.parseInt(gap, BASE));
  // Our own build chose the index.
  return {
    ...(kinds[Number.parseInt(kind, BASE)] as Kind),
    gaps,
    cased: decodeURIComponent(cased),
  };
}
