/**
 * A lexicon as one string of ASCII, small and quick to read: the form in which it is shipped.
 *
 * The first line is JSON: everything but the patterns, with `kinds`, the distinct sorts of entry.
 * The patterns follow, sorted, in sections by the script they begin with: like stands beside like, for
 * the sake of compression. A section is three lines:
 *
 * 1. the units of its alphabet (`alphabet.ts`), as JSON;
 * 2. its patterns, parted by tabs and front-coded: a base-36 digit saying how many units one shares
 *    with the one before (at most 35), and the rest of it in the alphabet's signs;
 * 3. the entries of each, parted by tabs, those of one pattern by commas: an index into `kinds`, the
 *    most frequent first, in base 36, `/` and its gaps in base 36 joined by dots, `=` and its cased
 *    form as a URI component; the last two only where there are any, and nothing at all where the
 *    entries are those of the pattern before.
 */
import { type Alphabet, createAlphabet, unitsOf } from './alphabet';
import type { Entry, Lexicon } from './lexicon';
import { remembered } from './remembered';
import { scriptAt } from './script';
import { sharedLength } from './shared-length';
import { finish, type Steps } from './steps';

type Kind = Pick<Entry, 'role' | 'subject' | 'needs' | 'takesProclitics' | 'takesAnySuffix'>;
/** What a kind is, without saying of what: proclitics 1, any suffix 2, both 3. */
type PackedKind = readonly [Entry['role'], subject: number, takes: number, needs: string];
type Head = Omit<Lexicon, 'patterns' | 'entries' | 'countries'> & {
  readonly kinds: readonly PackedKind[];
  /** Parted by tabs. */
  readonly countries: string;
};

const BASE = 36;
const MOST_SHARED = BASE - 1;
/** So many patterns are unpacked in one step. */
const STRIDE = 100;

/** Pack a lexicon; `unpackLexicon` gives it back as it was. */
export function packLexicon({ patterns, entries, countries, ...rest }: Lexicon): string {
  const kinds = byFrequency(entries.flat().map((entry) => JSON.stringify(packKind(entry))));
  const kindOf = (entry: Entry) => kinds.indexOf(JSON.stringify(packKind(entry)));
  const sections = sectionsOf(patterns).flatMap(({ from, to }) => {
    const section = patterns.slice(from, to);
    const units = unitsOf(section);
    const alphabet = createAlphabet(units);
    const packed = entries.slice(from, to).map((list) => packEntries(list, kindOf));
    const coded = section.map((pattern, at) => packPattern(pattern, section[at - 1], alphabet));
    return [JSON.stringify(units), coded.join('\t'), withoutRepeats(packed).join('\t')];
  });
  const head: Head = {
    ...rest,
    countries: countries.join('\t'),
    kinds: kinds.map((kind): PackedKind => JSON.parse(kind)),
  };
  return [JSON.stringify(head), ...sections].join('\n');
}

/** The lexicon that was packed into this string. */
export function unpackLexicon(packed: string): Lexicon {
  return finish(lexiconInSteps(packed));
}

/** The same, a step at a time. */
export function* lexiconInSteps(packed: string): Steps<Lexicon> {
  const [first = '', ...lines] = packed.split('\n');
  const { kinds: packedKinds, countries, ...rest }: Head = JSON.parse(first); // Our own build wrote it.
  const kinds = packedKinds.map(unpackKind);
  const unpack = remembered((field: string) => unpackEntry(field, kinds)); // Few differ.
  const patterns: string[] = [];
  const entries: Entry[][] = [];
  for (let at = 0; at + 2 < lines.length; at += 3) {
    const [units = '', coded = '', packedEntries = ''] = lines.slice(at, at + 3);
    yield* unpackPatterns(coded, createAlphabet(JSON.parse(units)), patterns);
    let last: Entry[] = [];
    for (const list of packedEntries.split('\t')) {
      if (list !== '') last = list.split(',').map(unpack);
      entries.push(last);
      if (entries.length % STRIDE === 0) yield;
    }
  }
  return { ...rest, countries: countries.split('\t'), patterns, entries };
}

function* unpackPatterns(coded: string, { decode }: Alphabet, patterns: string[]): Steps<void> {
  let above = '';
  for (const pattern of coded.split('\t')) {
    above = above.slice(0, Number.parseInt(pattern.charAt(0), BASE)) + decode(pattern.slice(1));
    if (patterns.push(above) % STRIDE === 0) yield;
  }
}

// Runs of patterns that begin in one script: sorted by code unit, they lie together.
function sectionsOf(patterns: readonly string[]): { from: number; to: number }[] {
  const scripts = patterns.map((pattern) => scriptAt(pattern, 0));
  const starts = scripts.flatMap((script, at) =>
    at === 0 || script !== scripts[at - 1] ? [at] : [],
  );
  return starts.map((from, index) => ({ from, to: starts[index + 1] ?? patterns.length }));
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
