import type { Entry, Lexicon } from './lexicon';
import { soundedIn } from './loose-index';
import type { NameList, Shelves } from './names';
import { type Shelf, shelfOf } from './shelves';
import type { Steps } from './steps';

/** The shelves of a lexicon that is not packed. */
export function shelvesOf({ patterns, entries, ...head }: Lexicon): Shelves {
  const lists = new Map<Shelf, ReturnType<typeof createList>>();
  for (const [at, pattern] of patterns.entries()) {
    const shelf = shelfOf(pattern);
    const list = lists.get(shelf) ?? createList();
    lists.set(shelf, list);
    list.patterns.push(pattern);
    list.entries.push(entries[at] ?? []);
  }
  const readerOf = (list: Omit<NameList, 'sounded'>) =>
    function* read(): Steps<NameList> {
      yield;
      return { ...list, sounded: soundedIn(list, head) };
    };
  return new Map([...lists].map(([shelf, list]) => [shelf, readerOf(list)]));
}

function createList() {
  const entries: (readonly Entry[])[] = [];
  return { patterns: [] as string[], entries, entriesAt: (place: number) => entries[place] ?? [] };
}
