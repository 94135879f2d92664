/** Initials for first names (policy R10): *J. Karamat*, *Z.A. Bhutto*, *Ｓ・ヘッカー*. */
import type { Haystack } from './boundary';
import type { Entry, LexiconHead } from './lexicon';
import type { NameList, Names } from './names';
import type { ShortName } from './reading';
import { isUnspaced, scriptAt } from './script';
import type { Steps } from './steps';

/** Tells whose initials stand before a surname. */
export interface Initials {
  /** Those of these surnames that have their bearer's initials before them, which they now begin with. */
  namesAt(haystack: Haystack, surnames: readonly ShortName[]): Steps<ShortName[]>;
}

const REACH = 10;
const SPACED = /(?:^|[\s"'(«,;:])((?:(?:\p{L}|дж)[ .]+){1,3})$/u;
// Folding took away the dot that stood before a surname in kana or Han.
const TIGHT = /(?:^|[^\p{Script=Latin}])((?:[a-z][ .]*){1,3})$/u;

/** The initials of people among these names. */
export function createInitials({ topics }: LexiconHead, { lists }: Names): Initials {
  const known = new Map<string, Set<string>>();
  const gathered = new Set<NameList>();

  const peopleIn = (entries: readonly Entry[]) =>
    entries.flatMap(({ role, subject }) => {
      const topic = topics[subject];
      return role === 'name' && topic?.kind === 'person' ? [topic.id] : [];
    });

  function* gather({ patterns, entriesAt }: NameList): Steps<void> {
    for (const [index, pattern] of patterns.entries()) {
      if (index % STRIDE === 0) yield;
      if (!pattern.includes(' ')) continue;
      for (const id of peopleIn(entriesAt(index))) addTo(known, id, initialsOf(pattern));
    }
  }

  // Of all names at hand: of others the text has no letters.
  function* gatherAll(): Steps<void> {
    for (const list of lists) {
      if (gathered.has(list)) continue;
      yield* gather(list);
      gathered.add(list);
    }
  }

  return {
    *namesAt(haystack, surnames) {
      const found = surnames.flatMap((surname) => withInitials(haystack, surname) ?? []);
      if (found.length === 0) return [];
      yield* gatherAll();
      return found
        .filter(({ name, letters }) => known.get(name.topic.id)?.has(letters))
        .map(({ name }) => name);
    },
  };
}

// What stands before a surname like initials, if anything does.
function withInitials({ raw, folded: { text, starts } }: Haystack, surname: ShortName) {
  const { start } = surname;
  const isTight = isUnspaced(scriptAt(text, start));
  const found = (isTight ? TIGHT : SPACED).exec(text.slice(Math.max(0, start - REACH), start));
  const at = start - (found?.[1]?.length ?? 0);
  if (at === start || /\p{Ll}/u.test(raw.charAt(starts[at] ?? 0))) return undefined;
  const letters = text.slice(at, start).replace(/[ .]/g, '').replace(/^дж/, 'д');
  return { name: { ...surname, start: at }, letters };
}

/** So many patterns are looked at in one step. */
const STRIDE = 200;

function addTo(known: Map<string, Set<string>>, id: string, initials: readonly string[]): void {
  const before = known.get(id) ?? new Set();
  for (const one of initials) before.add(one);
  known.set(id, before);
}

// Of *zulfikar ali bhutto*: za, a and z.
function initialsOf(name: string): string[] {
  const letters = name.split(' ').map((word) => word.charAt(0));
  letters.pop();
  const tails = letters.map((_, from) => letters.slice(from).join(''));
  return letters.length > 0 ? [...tails, letters[0] ?? ''] : [];
}
