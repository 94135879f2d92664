/** The part of the catalogue of words that only the popup uses. */
import { spoken } from './spoken';
import { count, quoted } from './words';

/** What the switch of a site says. */
export const siteSwitch = spoken('siteSwitch', {
  label: (host: string) => `Mark topics on ${host}`,
  on: 'On',
  off: 'Off here',
  blocked: 'Parallax cannot run on this page',
  reason: {
    'browser-page': 'It is one of the browser’s own pages, and those are closed to extensions.',
    store: 'Browsers keep extensions out of their own extension stores.',
    file: 'It is a file on this computer. You can allow that in the browser’s extension settings.',
    'no-access': 'The browser has not given Parallax access to this site.',
    pdf: 'The browser’s PDF viewer is closed to extensions.',
    reload:
      'It was open before Parallax was installed or updated. Reload it to see what it mentions.',
    unknown: 'The browser did not say why.',
  },
  /** Where a file that cannot be marked here can be. */
  desk: 'Open the reading desk and choose the file there',
});

/** What the popup says. */
export const popup = spoken('popup', {
  title: 'Parallax',
  found: 'On this page',
  foundCount: (n: number) => count(n, 'topic', 'topics'),
  mentions: (n: number) => count(n, 'mention', 'mentions'),
  back: 'All topics on this page',
  loading: 'Reading the page…',
  failed: 'The page could not be read.',
  empty: 'This page names no topic from North Korea–Pakistan relations.',
  emptyHint:
    'Parallax looks for people, visits, missiles, treaties and the like. It leaves a name unmarked when the page gives no sign that it means these two countries.',
  news: (editions: number) =>
    `What changed in the facts (${count(editions, 'edition', 'editions')})`,
  /** Why facts are read from the extension's own file; nothing is lost by it but a little speed. */
  trouble: {
    refused:
      'The browser lets Parallax keep no data here (it may be set to remember no history), so each card takes a moment longer. All facts are shown.',
    full: 'The disk or the browser’s storage is full, so each card takes a moment longer. All facts are shown.',
    blocked:
      'Another version of Parallax is still running, so each card takes a moment longer. Restarting the browser ends that. All facts are shown.',
    failed:
      'The browser’s storage failed, so each card takes a moment longer. All facts are shown.',
  },
  /** Where on the page a topic stands. */
  mentionPlace: (n: number, of: number) =>
    of === 1 ? 'Mentioned once on this page' : `Mention ${n} of ${of} on this page`,
  previousMention: 'Previous mention on the page',
  nextMention: 'Next mention on the page',
  search: 'Look up facts',
  searchHint: 'Name, year, word…',
  searching: 'Looking…',
  searchFailed: 'The facts could not be searched.',
  results: (n: number, query: string) =>
    n === 0
      ? `Nothing found for ${quoted(query)}. Try fewer words, or a name in another spelling or script.`
      : `${count(n, 'result', 'results')} for ${quoted(query)}`,
  sourceOf: (publisher: string) => `Source · ${publisher}`,
  start: 'Good places to start',
  /** Ways on from the popup and the side panel. */
  ways: 'More of Parallax',
  panel: 'Side panel',
  library: 'Library',
  brief: 'Brief of this page',
  desk: 'Reading desk',
  settings: 'Options',
  off: 'Parallax is off on this site. Switch it on to see what this page mentions.',
  provenance: (topics: number, facts: number, date: string) =>
    `${count(topics, 'topic', 'topics')}, ${count(facts, 'fact', 'facts')}, as of ${date}. All of it is kept in the extension.`,
});
