/** Initials for first names (policy R10): *J. Karamat*, *Z.A. Bhutto*, *Ｓ・ヘッカー*. */
import type { Haystack } from './boundary';
import type { Lexicon } from './lexicon';
import type { ShortName } from './reading';
import { isUnspaced, scriptAt } from './script';

/** Tells whose initials stand before a surname. */
export interface Initials {
  /** Where the initials before this surname begin, if they are its bearer's; folded offset. */
  before(haystack: Haystack, surname: ShortName): number | undefined;
}

const REACH = 10;
const SPACED = /(?:^|[\s"'(«,;:])((?:(?:\p{L}|дж)[ .]+){1,3})$/u;
// Folding took away the dot that stood before a surname in kana or Han.
const TIGHT = /(?:^|[^\p{Script=Latin}])((?:[a-z][ .]*){1,3})$/u;

/** The initials of a lexicon's people; gathered when first asked. */
export function createInitials(lexicon: Lexicon): Initials {
  let known: ReadonlyMap<string, ReadonlySet<string>> | undefined;
  return {
    before({ raw, folded: { text, starts } }, { topic, start }) {
      const isTight = isUnspaced(scriptAt(text, start));
      const found = (isTight ? TIGHT : SPACED).exec(text.slice(Math.max(0, start - REACH), start));
      const at = start - (found?.[1]?.length ?? 0);
      if (at === start || /\p{Ll}/u.test(raw.charAt(starts[at] ?? 0))) return undefined;
      known ??= gather(lexicon);
      const letters = text.slice(at, start).replace(/[ .]/g, '').replace(/^дж/, 'д');
      return known.get(topic.id)?.has(letters) ? at : undefined;
    },
  };
}

function gather({ patterns, entries, topics }: Lexicon): ReadonlyMap<string, ReadonlySet<string>> {
  const known = new Map<string, Set<string>>();
  patterns.forEach((pattern, index) => {
    for (const { role, subject } of entries[index] ?? []) {
      const topic = topics[subject];
      if (role !== 'name' || topic?.kind !== 'person') continue;
      const all = known.get(topic.id) ?? new Set<string>();
      for (const initials of initialsOf(pattern)) all.add(initials);
      known.set(topic.id, all);
    }
  });
  return known;
}

// Of *zulfikar ali bhutto*: za, a and z.
function initialsOf(name: string): string[] {
  const letters = name.split(' ').map((word) => word.charAt(0));
  letters.pop();
  const tails = letters.map((_, from) => letters.slice(from).join(''));
  return letters.length > 0 ? [...tails, letters[0] ?? ''] : [];
}
