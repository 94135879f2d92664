/** The part of the catalogue of words that only timelines use. */
import { spoken } from './spoken';
import { allOf, count } from './words';

const facts = (n: number) => count(n, 'fact', 'facts');

/** What a timeline says. */
export const timeline = spoken('timeline', {
  label: 'Facts by date',
  /** Keys, told to screen readers with the picture. */
  keys: 'Arrow keys left and right go from fact to fact of this topic, up and down through all facts, Home and End to the first and the last. Enter opens a fact, Escape puts its text away.',
  mark: (date: string, status: string, text: string) => `${date}, ${status.toLowerCase()}: ${text}`,
  summary: (
    n: number,
    decades: readonly (readonly [decade: number, facts: number])[],
    lit: number,
  ) =>
    [
      `${facts(n)}, by the decade in which they begin: ${allOf(decades.map(([decade, k]) => `${decade}s ${k}`))}.`,
      ...(lit < n ? [`${facts(lit)} about this topic.`] : []),
    ].join(' '),
  none: 'No dated facts.',
  how: 'Each mark is a fact: above the line at its date, below it over the time it tells of.',
  howLit:
    'Each mark is a fact: above the line at its date, below it over the time it tells of. Those of this topic stand out.',
  zoom: 'Period',
  wholePeriod: 'All years',
  before: (decade: number) => `Before ${decade}`,
  decade: (year: number) => `${year}s`,
  earlier: (year: number) => `before ${year}`,
  earlierShort: 'earlier',
  asTable: 'Show as table',
  asPicture: 'Show as picture',
  open: 'Read with sources',
  openOne: (text: string) => `Read with sources: ${text}`,
  more: (n: number) => `Show ${n} more`,
  shownOf: (shown: number, all: number) => `${shown} of ${facts(all)} shown.`,
  columns: { date: 'Date and evidence', fact: 'Fact' },
  caption: (n: number, lit: number) =>
    lit < n
      ? `${facts(n)} in order of time, ${lit} of them about this topic`
      : `${facts(n)} in order of time`,
  thisTopic: 'This topic',
  source: (n: number) => (n > 1 ? `and ${count(n - 1, 'more source', 'more sources')}` : ''),
  key: {
    year: 'The line below a mark: the year or month it falls in',
    goesOn: 'Goes on to this day',
    about: 'About that time',
    others: 'Other facts, not of this topic',
  },
});
