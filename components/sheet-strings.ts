/** The part of the catalogue of words that only fact sheets use. */
import type { SourceKind } from '@/data/schema';
import { spoken } from './spoken';
import { count, languageName, number } from './words';

/** What a kind of source is called in the plural. */
const sourceKinds: Readonly<Record<SourceKind, string>> = {
  'un-document': 'UN documents',
  government: 'Government documents',
  court: 'Court documents',
  'official-media': 'State media',
  news: 'Press',
  research: 'Research',
  memoir: 'Memoirs',
  reference: 'Reference works',
  website: 'Websites',
  weblog: 'Weblogs',
};

/** What a fact sheet says. */
export const sheetText = spoken('sheetText', {
  language: languageName,
  aliases: 'Also written:',
  moreAliases: (n: number) => `${count(n, 'other spelling', 'other spellings')}`,
  number,

  nav: 'In this sheet',
  periods: 'Periods',
  section: {
    facts: 'Facts',
    later: 'Came out later',
    disputes: 'Disputes',
    timeline: 'Timeline',
    connections: 'Connections',
    sources: 'Sources',
    related: 'Related',
  },

  choice: (name: string, n: number) => `${name} (${number(n)})`,
  shownOf: (n: number, all: number) => `${number(n)} of ${count(all, 'fact', 'facts')} shown.`,
  noneLeft: 'No fact fits everything you chose.',
  showAll: 'Show everything',
  moreFacts: (n: number, left: number) =>
    `Show ${number(n)} more of ${count(left, 'fact', 'facts')}`,

  known: {
    dated: (date: string) => `The open article is dated ${date} (the page’s own date).`,
    asToday: 'Summary and disputes are told as far as is known today.',
    nothingLater: 'No fact in this sheet came out later.',
    apart: (n: number) => `Set apart what came out later (${count(n, 'fact', 'facts')})`,
    none: 'None of these facts lies before the article and has a source that does.',
    after: (date: string) => `Happened after this article (${date})`,
    toldLater: 'Our sources for these are later than this article',
    toldLaterHint:
      'They happened before it, and every dated source we cite came out after it. That does not mean that nobody knew.',
  },

  tools: {
    open: 'Link to this fact',
    label: (date: string) => `What you can do with the fact of ${date}`,
  },

  disputes: {
    /** Stands before the question that a fact is part of. */
    pointer: 'Accounts differ:',
    elsewhere: 'Its facts are on the sheet of a related topic.',
    /** While claims are narrowed down. */
    whole: 'Every dispute is shown with all its versions, whatever facts you chose above.',
  },

  drawing: {
    loading: 'Drawing…',
    failed: 'This could not be drawn. The facts are all in the list above.',
  },

  related: {
    detail: (kind: string, shared: number) =>
      `${kind}, ${count(shared, 'shared fact', 'shared facts')}`,
    onPage: 'also on this page',
    hint: 'Topics that share facts with this one.',
    more: (n: number) => `Show ${count(n, 'more topic', 'more topics')}`,
  },

  sources: {
    voices: 'Whose voices is this built on?',
    of: (n: number, all: number) => `${number(n)} of ${number(all)}`,
    order: 'Order',
    orders: {
      standpoint: 'By whose voice',
      kind: 'By kind',
      use: 'Most used first',
      date: 'Newest first',
    },
    kinds: sourceKinds,
    cited: (facts: number) =>
      facts === 0 ? 'cited for a disputed version' : `cited for ${count(facts, 'fact', 'facts')}`,
  },
});
