import type { Grounds } from '@/data/grounds';
import { type Automaton, automatonInSteps, createAutomaton } from './automaton';
import { createCloseReader } from './close-reading';
import { type Countries, createCountries } from './countries';
import { createEvidence } from './evidence';
import type { Lexicon } from './lexicon';
import { createLooseNames, type LooseNames } from './loose-names';
import { lexiconInSteps } from './packed-lexicon';
import { createSection, type Section } from './passages';
import { type Reading, readRun } from './reading';
import { openRun } from './run';
import type { Span } from './selection';
import { createPeople } from './short-names';
import { createSides } from './sides';
import type { Steps } from './steps';

/** A place in a run's own text where a topic is named: the half-open span [start, end), UTF-16 units. */
export interface Mention {
  readonly topicId: string;
  readonly start: number;
  readonly end: number;
}

/** One run as it was read. */
export interface ReadRun {
  /** What is a mention in it, by all that the page shows now, in order. */
  mentions(): Mention[];
  /** Why one of the mentions last told is one. */
  groundsOf(mention: Mention): Grounds;
  /** Whether evidence shown since its mentions were last asked for could have changed them. */
  readonly mayGrow: boolean;
  /** Whether it holds nothing at all that could be a mention or count as evidence. */
  readonly isBlank: boolean;
  /** The run is no longer on the page, or is about to be read anew. */
  release(): void;
}

/** Where a run stands on its page (policy R4.1, R4.5, R6.2). */
export interface Place {
  /**
   * `title`: the page's own heading, whose word counts for all sections. `aside`: marked by what the
   * rest shows, but no evidence itself. `lead`: the paragraph that opens a section and says what it is
   * about. `navigation`: menus, footers, lists of links and tags: neither.
   */
  readonly role?: 'main' | 'title' | 'heading' | 'lead' | 'caption' | 'aside' | 'navigation';
  /** The section it stands in: the same object for all its runs; without one, the page is one section. */
  readonly section?: object;
}

/**
 * Reads the runs of one page; what one run shows counts for all of them. When the reader goes on to
 * another page within the same document, that page wants a reader of its own.
 */
export interface PageReader {
  /** Read a run; where it stands is asked only if it holds names. */
  read(raw: string, placeOf?: () => Place): ReadRun;
  /** Rises when runs read earlier may have other mentions now: ask those that may grow again. */
  readonly evidenceVersion: number;
}

/** Makes readers, one a page. */
export interface MentionFinder {
  openPage(): PageReader;
}

/** Compile a lexicon into the one thing the rest of the extension asks. */
export function createMentionFinder(lexicon: Lexicon): MentionFinder {
  const automaton = createAutomaton(lexicon.patterns);
  return assemble({
    ...{ lexicon, automaton },
    countries: createCountries(lexicon),
    loose: createLooseNames(lexicon),
  });
}

/** A finder from a packed lexicon, a step at a time, with all that it needs to read at once. */
export function* finderInSteps(packed: string): Steps<MentionFinder> {
  const lexicon = yield* lexiconInSteps(packed);
  const automaton = yield* automatonInSteps(lexicon.patterns);
  const [countries, loose] = [createCountries(lexicon), createLooseNames(lexicon)];
  yield* countries.prepare();
  yield* loose.prepare();
  return assemble({ lexicon, automaton, countries, loose });
}

interface FinderParts {
  readonly lexicon: Lexicon;
  readonly automaton: Automaton;
  readonly countries: Countries;
  readonly loose: LooseNames;
}

function assemble({ lexicon, automaton, countries, loose }: FinderParts): MentionFinder {
  const sides = createSides(lexicon);
  const links = new Set(lexicon.links);
  const readClosely = createCloseReader({ lexicon, sides, countries, loose });

  function readAll(raw: string): Reading {
    const reading = readRun(raw, automaton, lexicon);
    const { candidates: names, numbers, heads } = reading;
    if (names.length + numbers.length + heads.length === 0) return reading;
    const more = readClosely(reading);
    const candidates = [...reading.candidates, ...more].sort((a, b) => a.start - b.start);
    return { ...reading, candidates };
  }

  return {
    openPage() {
      const evidence = createEvidence(sides);
      const page = { evidence, sides, countries, people: createPeople(evidence.touch, links) };
      const aside = { ...page, evidence: { ...evidence, note: () => {}, discount: () => {} } };
      const sectionOf = createSections();
      return {
        read(raw, placeOf = inMain) {
          const reading = readAll(raw);
          if (isEmpty(reading)) return BLANK;
          const { role = 'main', section } = placeOf();
          if (role === 'navigation') return BLANK;
          const standing = { section: sectionOf(role, section), role };
          const run = openRun(reading, standing, role === 'aside' ? aside : page);
          return toReadRun(run, reading, () => evidence.version);
        },
        get evidenceVersion() {
          return evidence.version;
        },
      };
    },
  };
}

// What the title of the page speaks of, every section is about.
function createSections() {
  const title = createSection();
  const whole = {};
  const sections = new WeakMap<object, Section>();
  return (role: Place['role'], key: object = whole): Section => {
    if (role === 'title') return title;
    const known = sections.get(key) ?? createSection(title);
    sections.set(key, known);
    return known;
  };
}

function isEmpty({ candidates, shorts }: Reading): boolean {
  return candidates.length === 0 && shorts.length === 0;
}

const inMain = (): Place => ({});

const NO_GROUNDS: Grounds = { rule: 'name', evidence: [] };

const BLANK: ReadRun = {
  mentions: () => [],
  groundsOf: () => NO_GROUNDS,
  mayGrow: false,
  isBlank: true,
  release: () => {},
};

function toReadRun(
  run: ReturnType<typeof openRun>,
  reading: Reading,
  version: () => number,
): ReadRun {
  let told: { readonly span: Span; readonly mention: Mention }[] = [];
  let asked = -1; // The version at which its mentions were last told.
  return {
    mentions() {
      const spans = run.spans();
      asked = version();
      told = spans.map((span) => ({ span, mention: toMention(span, reading) }));
      return told.map(({ mention }) => mention);
    },
    groundsOf({ topicId, start }) {
      const known = told.find(
        ({ mention }) => mention.start === start && mention.topicId === topicId,
      );
      return known ? run.groundsOf(known.span) : NO_GROUNDS;
    },
    get mayGrow() {
      return run.isOpen && asked !== version();
    },
    isBlank: false,
    release: run.close,
  };
}

function toMention({ topicId, start, end }: Span, { haystack }: Reading): Mention {
  const { starts, ends } = haystack.folded;
  return { topicId, start: starts[start] ?? 0, end: ends[end - 1] ?? haystack.raw.length };
}
