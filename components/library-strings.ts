/** The part of the catalogue of words that only the library uses. */
import { spoken } from './spoken';
import { count, quoted } from './words';

/** What the library says. */
export const library = spoken('library', {
  title: 'Parallax library',
  views: 'Parts of the library',
  view: {
    search: 'Facts',
    topics: 'Topics',
    timeline: 'Timeline',
    disputes: 'Disputes',
    sources: 'Sources',
  },
  loading: 'Opening the library…',
  failed: 'The facts could not be read.',
  failedHint: 'Reload this page. If that does not help, restart the browser.',
  missing: (view: 'topic' | 'claim' | 'source', id: string) =>
    `${{ topic: 'No topic', claim: 'No fact', source: 'No source' }[view]} is called ${quoted(id)} here. It may have been withdrawn, or the link may be misspelt.`,
  search: 'Search facts, names and sources',
  searchHint: 'In any language, e.g. Ghauri, 노동, غوری, 1993',
  filters: 'Narrow down',
  clear: 'Show everything',
  group: {
    statuses: 'Status',
    standpoints: 'Whose voice the sources are',
    kinds: 'About',
    languages: 'Language of the sources',
  },
  period: 'Period',
  from: 'From year',
  to: 'To year',
  facts: (n: number) => count(n, 'fact', 'facts'),
  factsOf: (n: number, all: number) => `${n} of ${count(all, 'fact', 'facts')}`,
  topicsFound: 'Topics',
  sourcesFound: (n: number) => `Sources (${n})`,
  nothing: (query: string) =>
    query === ''
      ? 'No fact is left. Take back some of what narrows it down.'
      : `Nothing found for ${quoted(query)}. Try fewer words, or a name in another spelling or script.`,
  topicIndex: (n: number) => count(n, 'topic', 'topics'),
  sourceIndex: (n: number) => count(n, 'source', 'sources'),
  sourceHint: 'The most cited first.',
  disputeIndex: (n: number) => `${count(n, 'question', 'questions')} on which accounts differ`,
  timelineHead: 'Timeline of the relation',
  aboutTopics: 'Topics of this fact',
  citedBy: (n: number) => `What it is cited for: ${count(n, 'fact', 'facts')}`,
  openSource: 'Open the source',
  unlinked: 'It has no address on the web.',
  moreRows: (n: number, left: number) => `Show ${n} more of ${left}`,
  findSource: 'Find a source by title, publisher or author',
});
