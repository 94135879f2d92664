import { createAutomaton, type Match } from './automaton';
import { createEvidence } from './evidence';
import { mayBeMarked, passesGate } from './gate';
import type { Lexicon } from './lexicon';
import { type Candidate, type Reading, readRun } from './reading';
import { isUnspaced, scriptAt } from './script';
import { selectMentions } from './selection';
import { createSides, type Sides } from './sides';

/** A place in a run's own text where a topic is named: the half-open span [start, end), UTF-16 units. */
export interface Mention {
  readonly topicId: string;
  readonly start: number;
  readonly end: number;
}

/** One run as it was read. */
export interface ReadRun {
  /** What is a mention in it, by all that the page has shown up to now, in order. */
  mentions(): Mention[];
  /** Whether evidence shown since its mentions were last asked for could have added to them. */
  readonly mayGrow: boolean;
  /** Whether it holds nothing at all that could be a mention or count as evidence. */
  readonly isBlank: boolean;
  /** The run is no longer on the page, or is about to be read anew. */
  release(): void;
}

/**
 * Reads the runs of one page; what one run shows counts for all of them. When the reader goes on to
 * another page within the same document, that page wants a reader of its own.
 */
export interface PageReader {
  read(raw: string): ReadRun;
  /** Rises when runs read earlier may have gained mentions: ask those that may grow again. */
  readonly evidenceVersion: number;
}

/** Makes readers, one a page. */
export interface MentionFinder {
  openPage(): PageReader;
}

/** Compile a lexicon into the one thing the rest of the extension asks. */
export function createMentionFinder(lexicon: Lexicon): MentionFinder {
  const automaton = createAutomaton(lexicon.patterns);
  const sides = createSides(lexicon);
  return {
    openPage() {
      const evidence = createEvidence(sides);
      return {
        read: (raw) => openRun(readRun(raw, automaton, lexicon), { evidence, sides }),
        get evidenceVersion() {
          return evidence.version;
        },
      };
    },
  };
}

/** R4.3: names that were admitted may support others, once. */
const ROUNDS = 2;

interface Page {
  readonly evidence: ReturnType<typeof createEvidence>;
  readonly sides: Sides;
}

function openRun(reading: Reading, { evidence, sides }: Page): ReadRun {
  const admitted = new Set<Candidate>();

  function admitMore(): void {
    for (let round = 0; round < ROUNDS; round += 1) {
      const circumstances = { reading, admitted, evidence, sides };
      const passed = reading.candidates.filter(
        (candidate) => !admitted.has(candidate) && passesGate(candidate, circumstances),
      );
      if (passed.length === 0) return;
      for (const candidate of passed) admitted.add(candidate);
      evidence.note(passed, [...admitted], reading);
    }
  }

  const isWaiting = (candidate: Candidate) =>
    candidate.topic.tier !== 'component' &&
    !(admitted.has(candidate) && mayBeMarked(candidate, evidence));

  // As of the last answer: by now the evidence may be there, and yet nobody has asked again.
  let mayGrow = true;
  admitMore();
  return {
    mentions() {
      admitMore();
      mayGrow = reading.candidates.some(isWaiting);
      const eligible = [...admitted].filter(
        (candidate) => mayBeMarked(candidate, evidence) && !standsInList(candidate, reading),
      );
      return selectMentions(eligible, reading.blockers).map((span) => toMention(span, reading));
    },
    isBlank: reading.candidates.length === 0,
    release() {
      evidence.discount(admitted);
      admitted.clear();
    },
    get mayGrow() {
      return mayGrow;
    },
  };
}

const RELATION = 'dprk-pakistan-relations';

// R5.4: 인도, 이스라엘, 파키스탄과 북한 is a list of countries, not a pair. Forms in other scripts hold
// a dash or a noun, which no list does.
function standsInList({ topic, start }: Candidate, { haystack }: Reading): boolean {
  const { text } = haystack.folded;
  if (topic.id !== RELATION || !isUnspaced(scriptAt(text, start))) return false;
  return /[,、，]$/u.test(text.slice(0, start));
}

function toMention(
  span: { topicId: string } & Omit<Match, 'pattern'>,
  { haystack }: Reading,
): Mention {
  const { starts, ends } = haystack.folded;
  return {
    topicId: span.topicId,
    start: starts[span.start] ?? 0,
    end: ends[span.end - 1] ?? haystack.raw.length,
  };
}
