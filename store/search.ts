import MiniSearch from 'minisearch';
import type { FactSheet, SheetCitation, SheetClaim } from '@/data/fact-sheet';
import type { Topic, TopicId } from '@/data/schema';
import { dateWords } from './date-words';
import { isWord, searchTerms } from './search-terms';

/** Something that a search found, best first. */
export interface Found {
  readonly kind: 'topic' | 'claim' | 'source';
  readonly id: string;
  /** The topic whose sheet shows it; of several, the one it is mainly about. */
  readonly topicId: TopicId;
  /** Higher is better; to be compared within one answer only. */
  readonly score: number;
}

/** Finds topics, claims and sources by any of their words, in any script. */
export interface Search {
  /** At most `limit` finds for a query as a reader types it; none for an empty one. */
  find(query: string, limit?: number): Found[];
}

interface Entry {
  readonly key: string;
  readonly kind: Found['kind'];
  readonly id: string;
  readonly topicId: TopicId;
  /** A topic's own name, which counts for more than its other names or any sentence. */
  readonly title: string;
  readonly names: string;
  readonly text: string;
  readonly date: string;
}

const LIMIT = 50;
/** Longer queries are cut, UTF-16 units: a word of a hundred thousand letters, in a link, held the page for a minute. */
const LONGEST = 300;
/** From this many characters on a word is taken to be possibly misspelt, by a fifth of its length. */
const FUZZY_FROM = 5;

/** Index these sheets, once. `fold` is the matcher's own, so that what is found is what is marked. */
export function createSearch(sheets: readonly FactSheet[], fold: (text: string) => string): Search {
  const index = new MiniSearch<Entry>({
    idField: 'key',
    fields: ['title', 'names', 'text', 'date'],
    storeFields: ['kind', 'id', 'topicId'],
    tokenize: (text) => searchTerms(fold(text)),
    processTerm: (term) => term,
    searchOptions: {
      combineWith: 'AND',
      boost: { title: 8, names: 2 },
      prefix: isWord,
      fuzzy: (term) => isWord(term) && term.length >= FUZZY_FROM && !/^\p{N}+$/u.test(term) && 0.2,
    },
  });
  index.addAll([...entriesOf(sheets).values()]);
  return {
    find: (query, limit = LIMIT) =>
      index
        .search(query.slice(0, LONGEST))
        .slice(0, limit)
        .map(({ kind, id, topicId, score }) => ({ kind, id, topicId, score })),
  };
}

// A claim stands in the sheet of each of its topics, and a source in many: each is one find.
function entriesOf(sheets: readonly FactSheet[]): Map<string, Entry> {
  const entries = new Map<string, Entry>();
  const add = (entry: Entry, isMain: boolean) => {
    if (isMain || !entries.has(entry.key)) entries.set(entry.key, entry);
  };
  for (const { topicId, topic, claims } of sheets) {
    add(topicEntry(topic), true);
    for (const claim of claims) {
      add(claimEntry(claim, topicId), claim.topics[0] === topicId);
      for (const citation of claim.citations) add(sourceEntry(citation, topicId), false);
    }
  }
  return entries;
}

const BARE = { title: '', names: '', date: '' } as const;

function topicEntry({ id, name, names, aliases, summary }: Topic): Entry {
  const others = [...aliases, ...names.map(({ text }) => text)].join(' ; ');
  const named = { title: name, names: others, text: summary };
  return { ...BARE, key: `topic ${id}`, kind: 'topic', id, topicId: id, ...named };
}

function claimEntry({ id, text, speaker = '', date }: SheetClaim, topicId: TopicId): Entry {
  const said = { text: `${text} ; ${speaker}`, date: dateWords(date) };
  return { ...BARE, key: `claim ${id}`, kind: 'claim', id, topicId, ...said };
}

function sourceEntry({ source }: SheetCitation, topicId: TopicId): Entry {
  const { id, title, publisher, author = '', published } = source;
  const printed = {
    text: [title, publisher, author].join(' ; '),
    date: published ? dateWords(published) : '',
  };
  return { ...BARE, key: `source ${id}`, kind: 'source', id, topicId, ...printed };
}
