/** Initials for first names (policy R10): *J. Karamat*, *Z.A. Bhutto*, *Ｓ・ヘッカー*. */
import type { Haystack } from './boundary';
import type { Lexicon } from './lexicon';
import type { ShortName } from './reading';
import { isUnspaced, scriptAt } from './script';
import { finish, type Steps } from './steps';

/** Tells whose initials stand before a surname. */
export interface Initials {
  /** Where the initials before this surname begin, if they are its bearer's; folded offset. */
  before(haystack: Haystack, surname: ShortName): number | undefined;
  /** Gather them a step at a time, not all at once when first asked. */
  prepare(): Steps<void>;
}

const REACH = 10;
const SPACED = /(?:^|[\s"'(«,;:])((?:(?:\p{L}|дж)[ .]+){1,3})$/u;
// Folding took away the dot that stood before a surname in kana or Han.
const TIGHT = /(?:^|[^\p{Script=Latin}])((?:[a-z][ .]*){1,3})$/u;

/** The initials of a lexicon's people; gathered when first asked, if not before. */
export function createInitials(lexicon: Lexicon): Initials {
  let known: ReadonlyMap<string, ReadonlySet<string>> | undefined;
  return {
    *prepare() {
      known ??= yield* gather(lexicon);
    },
    before({ raw, folded: { text, starts } }, { topic, start }) {
      const isTight = isUnspaced(scriptAt(text, start));
      const found = (isTight ? TIGHT : SPACED).exec(text.slice(Math.max(0, start - REACH), start));
      const at = start - (found?.[1]?.length ?? 0);
      if (at === start || /\p{Ll}/u.test(raw.charAt(starts[at] ?? 0))) return undefined;
      known ??= finish(gather(lexicon));
      const letters = text.slice(at, start).replace(/[ .]/g, '').replace(/^дж/, 'д');
      return known.get(topic.id)?.has(letters) ? at : undefined;
    },
  };
}

/** So many patterns are looked at in one step. */
const STRIDE = 200;

type InitialsByTopic = ReadonlyMap<string, ReadonlySet<string>>;

function* gather({ patterns, entries, topics }: Lexicon): Steps<InitialsByTopic> {
  const known = new Map<string, Set<string>>();
  for (const [index, pattern] of patterns.entries()) {
    if (index % STRIDE === 0) yield;
    const people = (entries[index] ?? []).flatMap(({ role, subject }) =>
      role === 'name' && topics[subject]?.kind === 'person' ? [topics[subject].id] : [],
    );
    for (const id of people) {
      known.set(id, new Set([...(known.get(id) ?? []), ...initialsOf(pattern)]));
    }
  }
  return known;
}

// Of *zulfikar ali bhutto*: za, a and z.
function initialsOf(name: string): string[] {
  const letters = name.split(' ').map((word) => word.charAt(0));
  letters.pop();
  const tails = letters.map((_, from) => letters.slice(from).join(''));
  return letters.length > 0 ? [...tails, letters[0] ?? ''] : [];
}
