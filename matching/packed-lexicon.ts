/**
 * A lexicon as one string, small and quick to read: the form in which the marker carries it.
 *
 * The first line is JSON: everything but the patterns, with `kinds`, the distinct sorts of entry.
 * Each further line is one pattern, sorted and front-coded: a base-36 digit saying how many units it
 * shares with the pattern above (at most 35), the rest of it, and then, each after a tab, its
 * entries: an index into `kinds` in base 36, `/` and its gaps in base 36 joined by dots, `=` and its
 * cased form; the last two only where there are any. Folding leaves neither tabs nor line breaks in
 * a pattern, which is why they can part things here.
 */
import type { Entry, Lexicon } from './lexicon';
import { sharedLength } from './shared-length';

type Kind = Pick<Entry, 'role' | 'subject' | 'needs' | 'takesProclitics' | 'takesAnySuffix'>;
type Head = Omit<Lexicon, 'patterns' | 'entries'> & { readonly kinds: readonly Kind[] };

const BASE = 36;
const MOST_SHARED = BASE - 1;

/** Pack a lexicon; `unpackLexicon` gives it back as it was. */
export function packLexicon({ patterns, entries, ...rest }: Lexicon): string {
  const kinds = new Map<string, number>();
  const kindOf = (entry: Entry) => intern(kinds, JSON.stringify(toKind(entry)));
  const lines = patterns.map((pattern, index) => {
    const shared = Math.min(sharedLength(patterns[index - 1] ?? '', pattern), MOST_SHARED);
    const packed = (entries[index] ?? []).map((entry) => packEntry(entry, kindOf(entry)));
    return [shared.toString(BASE) + pattern.slice(shared), ...packed].join('\t');
  });
  const head: Head = { ...rest, kinds: [...kinds.keys()].map((kind): Kind => JSON.parse(kind)) };
  return [JSON.stringify(head), ...lines].join('\n');
}

/** The lexicon that was packed into this string. */
export function unpackLexicon(packed: string): Lexicon {
  const [first = '', ...lines] = packed.split('\n');
  const { kinds, ...rest }: Head = JSON.parse(first); // Our own build wrote it.
  const patterns: string[] = [];
  const entries: Entry[][] = [];
  for (const line of lines) {
    const [coded = '', ...fields] = line.split('\t');
    const shared = Number.parseInt(coded.charAt(0), BASE);
    patterns.push((patterns.at(-1) ?? '').slice(0, shared) + coded.slice(1));
    entries.push(fields.map((field) => unpackEntry(field, kinds)));
  }
  return { ...rest, patterns, entries };
}

function toKind({ role, subject, needs, takesProclitics, takesAnySuffix }: Entry): Kind {
  return { role, subject, needs, takesProclitics, takesAnySuffix };
}

function intern(known: Map<string, number>, text: string): number {
  const index = known.get(text) ?? known.size;
  known.set(text, index);
  return index;
}

function packEntry({ gaps, cased }: Entry, kind: number): string {
  const places = gaps.map((gap) => gap.toString(BASE)).join('.');
  return kind.toString(BASE) + (places && `/${places}`) + (cased && `=${cased}`);
}

const FIELD = /^([0-9a-z]+)(?:\/([0-9a-z.]+))?(?:=(.*))?$/u;

function unpackEntry(field: string, kinds: readonly Kind[]): Entry {
  const [, kind = '', places, cased = ''] = FIELD.exec(field) ?? [];
  const gaps =
    places === undefined ? [] : places.split('.').map((gap) => Number.parseInt(gap, BASE));
  return { ...(kinds[Number.parseInt(kind, BASE)] as Kind), gaps, cased }; // The index was interned above.
}
