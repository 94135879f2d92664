/**
 * Every word the interface shows, in one place. English is the only language so far; another one is
 * another object of the same shape, which is why plurals and word order are functions here.
 */
import { card } from './card-strings';
import { kind, kinds, sourceKind, standpoint, status, statusMeaning } from './labels';
import { count, LOCALE } from './words';

const LIST = new Intl.ListFormat(LOCALE, { type: 'unit' });
const LANGUAGE = new Intl.DisplayNames([LOCALE], { type: 'language' });

/** The catalogue of visible text. */
export const strings = {
  locale: LOCALE,
  kind,
  kinds,
  status,
  statusMeaning,
  standpoint,
  sourceKind,
  relation: { supports: 'Supports', disputes: 'Disputes', context: 'Context' },

  date: {
    about: (date: string) => `about ${date}`,
    since: (date: string) => `since ${date}`,
    fromTo: (start: string, end: string) => `${start} to ${end}`,
    none: 'undated',
  },

  claim: {
    speaker: 'According to:',
    note: 'Note:',
    sources: 'Sources',
    confidence: {
      medium: 'Medium confidence',
      low: 'Low confidence',
    },
    moreSources: (n: number) => count(n, 'more source', 'more sources'),
  },

  source: {
    inLanguage: (tag: string) => `in ${LANGUAGE.of(tag) ?? tag}`,
    unlinked: 'no link',
    /** The cited passage was not read; another source tells of it. */
    unread: 'cited at second hand',
  },

  conflict: {
    label: 'Accounts differ',
    versions: 'Versions',
    seeAbove: (question: string) => `Accounts differ: ${question} The versions are set out above.`,
    restsOn: 'Rests on:',
    elsewhere: 'Its sources are with a related topic.',
    others: 'Further open questions',
  },

  sheet: {
    names: 'Names in other languages',
    digest: (facts: number, sources: number, conflicts: number) =>
      LIST.format([
        count(facts, 'fact', 'facts'),
        count(sources, 'source', 'sources'),
        ...(conflicts > 0
          ? [`accounts differ on ${count(conflicts, 'question', 'questions')}`]
          : []),
      ]),
    decade: (year: number) => `${year}s`,
    openEnded: 'Over the whole period',
    related: 'Related topics',
    /** What low or medium confidence is about. */
    confidenceMeaning:
      'How sure we are that a sentence is right as worded; not whether its speaker is right.',
    confidence: 'Confidence',
    key: 'What the marks mean',
    loading: 'Looking up the facts…',
    missing: 'There are no facts on this topic yet.',
    failed: 'The facts could not be read.',
  },

  card,

  site: {
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
  },

  popup: {
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
    off: 'Parallax is off on this site. Switch it on to see what this page mentions.',
    provenance: (topics: number, facts: number, date: string) =>
      `${count(topics, 'topic', 'topics')}, ${count(facts, 'fact', 'facts')}, as of ${date}. All of it is kept in the extension.`,
  },
} as const;
