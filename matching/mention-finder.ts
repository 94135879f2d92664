import type { Grounds } from '@/data/grounds';
import { createCloseReader } from './close-reading';
import { createCountries } from './countries';
import { createEvidence } from './evidence';
import { fold } from './fold';
import type { Lexicon, LexiconHead } from './lexicon';
import { shelvesOf } from './lexicon-shelves';
import { createNames, type Shelves } from './names';
import { readLexicon } from './packed-lexicon';
import { type Reading, readRun } from './reading';
import { openRun } from './run';
import { createSections } from './sections';
import type { Span } from './selection';
import { createPeople } from './short-names';
import { createSides } from './sides';
import { finish, type Steps } from './steps';

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
  /** The same, a step at a time. */
  readInSteps(raw: string, placeOf?: () => Place): Steps<ReadRun>;
  /** The kind of a topic; `''` of one that is not known. */
  kindOf(topicId: string): string;
  /** Rises when runs read earlier may have other mentions now: ask those that may grow again. */
  readonly evidenceVersion: number;
}

/** Makes readers, one a page. */
export interface MentionFinder {
  openPage(): PageReader;
}

/** Compile a lexicon into the one thing the rest of the extension asks. */
export function createMentionFinder(lexicon: Lexicon): MentionFinder {
  return assemble(lexicon, shelvesOf(lexicon));
}

/** A finder from a packed lexicon, a step at a time; its names are unpacked when a text may hold them. */
export function* finderInSteps(packed: string): Steps<MentionFinder> {
  for (const letters of USUAL_LETTERS) {
    fold(letters);
    yield;
  }
  const { head, shelves } = readLexicon(packed);
  yield;
  return assemble(head, shelves);
}

// What nearly every text is made of: to learn it takes as long as to read a hundred runs.
const USUAL_LETTERS = [
  'abcdefghijklm',
  'nopqrstuvwxyz',
  'ABCDEFGHIJKLMNOPQRSTUVWXYZ',
  ' 0123456789.,:;()-"\'',
];

function assemble(lexicon: LexiconHead, shelves: Shelves): MentionFinder {
  const names = createNames(shelves);
  const [sides, countries] = [createSides(lexicon), createCountries(lexicon)];
  const closely = createCloseReader({ lexicon, names, sides, countries });
  const links = new Set(lexicon.links);
  const kinds = new Map(lexicon.topics.map(({ id, kind }) => [id, kind]));

  function* readAll(raw: string): Steps<Reading> {
    const haystack = { raw, folded: fold(raw) };
    yield* names.prepare(haystack.folded.text);
    const reading = readRun(haystack, names, lexicon);
    const { candidates, numbers, heads } = reading;
    if (candidates.length + numbers.length + heads.length === 0) return reading;
    yield;
    const more = yield* closely.read(reading);
    yield;
    return { ...reading, candidates: [...candidates, ...more].sort((a, b) => a.start - b.start) };
  }

  return {
    openPage() {
      const evidence = createEvidence(sides);
      const page = { evidence, sides, countries, people: createPeople(evidence.touch, links) };
      const aside = { ...page, evidence: { ...evidence, note: () => {}, discount: () => {} } };
      const sectionOf = createSections();
      function* readInSteps(raw: string, placeOf = inMain): Steps<ReadRun> {
        const reading = yield* readAll(raw);
        if (isEmpty(reading)) return BLANK;
        const { role = 'main', section } = placeOf();
        if (role === 'navigation') return BLANK;
        const standing = { section: sectionOf(role, section), role };
        const run = openRun(reading, standing, role === 'aside' ? aside : page);
        return toReadRun(run, reading, () => evidence.version);
      }
      return {
        readInSteps,
        kindOf: (topicId) => kinds.get(topicId) ?? '',
        read: (raw, placeOf) => finish(readInSteps(raw, placeOf)),
        get evidenceVersion() {
          return evidence.version;
        },
      };
    },
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
