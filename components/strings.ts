/**
 * The catalogue of visible words: here those that card and popup share, in `card-strings.ts` and
 * `popup-strings.ts` those of one alone, so that neither carries the other's. Other languages are objects
 * of the same shape (`languages/`), which is why plurals and word order are functions here.
 */
import { kind, kinds, status, statusMeaning } from './labels';
import { spoken } from './spoken';
import { count, languageName } from './words';

/** The words that card and popup share. */
export const strings = spoken('strings', {
  kind,
  kinds,
  status,
  statusMeaning,
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
    inLanguage: (tag: string) => `in ${languageName(tag)}`,
    unlinked: 'no link',
    /** The cited passage was not read; another source tells of it. */
    unread: 'cited at second hand',
  },

  conflict: {
    label: 'Accounts differ',
    versions: 'Versions',
    seeAbove: (question: string) => `Accounts differ: ${question} The versions are set out above.`,
    restsOn: 'Rests on:',
    /** Before the names of sources of a version that the fact above it lists. */
    listedAbove: 'Sources listed above:',
    /** After the name of one that speaks against the version. */
    against: ' (disputes this)',
    elsewhere: 'Its sources are with a related topic.',
  },

  sheet: {
    names: 'Names in other languages',
    digest: (facts: number, sources: number, conflicts: number) =>
      [
        count(facts, 'fact', 'facts'),
        count(sources, 'source', 'sources'),
        ...(conflicts > 0
          ? [`accounts differ on ${count(conflicts, 'question', 'questions')}`]
          : []),
      ].join(', '),
    decade: (year: number) => `${year}s`,
    openEnded: 'Over the whole period',
    /** What low or medium confidence is about. */
    confidenceMeaning:
      'How sure we are that a sentence is right as worded; not whether its speaker is right.',
    confidence: 'Confidence',
    key: 'What the marks mean',
    loading: 'Looking up the facts…',
    missing: 'There are no facts on this topic yet.',
    failed: 'The facts could not be read.',
  },
});
