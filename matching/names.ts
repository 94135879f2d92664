/** The names of a lexicon, shelf by shelf, as far as texts have needed them. */
import { type Automaton, createAutomaton } from './automaton';
import type { Entry } from './lexicon';
import { createShelfFinder, type Shelf } from './shelves';
import type { Steps } from './steps';

/** The names of a shelf. */
export interface NameList {
  /** Sorted by code unit. */
  readonly patterns: readonly string[];
  /** What the pattern at a place stands for. */
  entriesAt(place: number): readonly Entry[];
  /** Those patterns, by their places, that an index of sounds is made of; see `soundedIn`. */
  readonly sounded: readonly number[];
}

/** The shelves of a lexicon, and how to take one down, a step at a time. */
export type Shelves = ReadonlyMap<Shelf, () => Steps<NameList>>;

/** Names, as far as they are at hand. */
export interface Names extends Pick<Automaton, 'findAll'> {
  /** Take down all that a folded text may name, a step at a time. */
  prepare(text: string): Steps<void>;
  /** What the pattern of a match stands for. */
  entriesOf(pattern: number): readonly Entry[];
  /** The lists at hand, in the order they were taken down. */
  readonly lists: readonly NameList[];
}

/** Names of these shelves, none of which is at hand. */
export function createNames(shelves: Shelves): Names {
  const automaton = createAutomaton();
  const lists: NameList[] = [];
  const closed = new Map(shelves);
  let find = createShelfFinder([...closed.keys()]);

  function* takeDown(shelf: Shelf, read: () => Steps<NameList>): Steps<void> {
    const list = yield* read();
    yield;
    if (!closed.delete(shelf)) return; // Another text has needed it meanwhile.
    automaton.add(list.patterns);
    lists.push(list);
    find = createShelfFinder([...closed.keys()]);
  }

  return {
    lists,
    findAll: automaton.findAll,
    entriesOf(pattern) {
      let place = pattern;
      for (const list of lists) {
        if (place < list.patterns.length) return list.entriesAt(place);
        place -= list.patterns.length;
      }
      return [];
    },
    *prepare(text) {
      for (let shelf = find(text); shelf !== undefined; shelf = find(text)) {
        const read = closed.get(shelf);
        if (read) yield* takeDown(shelf, read);
      }
    },
  };
}
