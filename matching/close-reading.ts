/** The names that a run tells by their make rather than by a set form. */
import type { Countries } from './countries';
import { createInitials } from './initials';
import type { LexiconHead, LexiconTopic } from './lexicon';
import { createLinks } from './links';
import { createLooseNames, type LooseName, type LooseNames } from './loose-names';
import { headsWithoutNames } from './nameless';
import type { Names } from './names';
import { parseNeeds } from './needs';
import { isOtherFriendship } from './other-friendships';
import { toFrames } from './phrase-frames';
import { findParts } from './phrase-parts';
import { type FoundPhrase, findPhrases } from './phrases';
import type { Candidate, Reading } from './reading';
import { findResolutions } from './resolutions';
import { isUnspaced, scriptAt } from './script';
import { sentenceAround } from './sentences';
import type { Sides } from './sides';
import type { Steps } from './steps';
import { isForeign, isPostposed } from './strangers';
import { calledBySurname } from './surname-parts';
import { overlapping, startingWithin } from './window';

/** Reads closer the runs that hold names. */
export interface CloseReader {
  /** What to add to a run's candidates, found in steps that take a good part of a slice when they are new. */
  read(reading: Reading): Steps<Candidate[]>;
}

/** What a close reader shares with the rest of the finder. */
interface CloseReaderParts {
  readonly lexicon: LexiconHead;
  readonly names: Names;
  readonly sides: Sides;
  readonly countries: Countries;
}

/** A close reader for a lexicon. */
export function createCloseReader(parts: CloseReaderParts): CloseReader {
  const { lexicon, names, sides, countries } = parts;
  const frames = toFrames(lexicon.phrases);
  const nameless = headsWithoutNames(frames);
  const links = createLinks(lexicon);
  const initials = createInitials(lexicon, names);
  const loose = createLooseNames(lexicon, names);
  const topics = new Map(lexicon.topics.map((topic) => [topic.id, topic]));

  function readPhrases(reading: Reading, spelt: readonly Candidate[]): Candidate[] {
    const { haystack, heads } = reading;
    if (!heads.some(({ group }) => frames.has(group))) return []; // Heads alone begin a frame.
    const full = [...reading.candidates, ...spelt].sort((a, b) => a.start - b.start);
    const all = [...full, ...calledBySurname(reading, full)];
    const parts = findParts(haystack.folded, all, heads, { sides, lexicon });
    const phrases = findPhrases(haystack.folded, parts, frames, links).filter(
      (phrase) =>
        !isPostposed(haystack, phrase) &&
        !isOtherFriendship(haystack, phrase, countries) &&
        (!phrase.isOffice ||
          !(isForeign(haystack, phrase, countries, lexicon.places) || isAtUn(reading, phrase))),
    );
    return phrases.flatMap((phrase) => {
      const topic = topics.get(phrase.topicId);
      return topic ? [toCandidate(reading, topic, phrase, lexicon)] : [];
    });
  }

  function* read(reading: Reading): Steps<Candidate[]> {
    if (reading.candidates.length + reading.numbers.length === 0) {
      return reading.heads.some(({ group }) => nameless.has(group)) ? readPhrases(reading, []) : [];
    }
    yield* loose.prepare(reading.haystack);
    const spelt = readLoosely(reading, loose, lexicon);
    yield;
    const full = yield* initials.namesAt(reading.haystack, reading.shorts);
    const unknown = full.filter((name) => !isKnown(name, reading));
    spelt.push(...unknown.map((name) => toCandidate(reading, name.topic, name, lexicon)));
    spelt.push(...readResolutions(reading, lexicon));
    yield;
    return [...spelt, ...readPhrases(reading, spelt)];
  }

  return { read };
}

// *Pakistan's ambassador told the Security Council*: the one it has there, unless a place is said.
function isAtUn({ haystack, cues }: Reading, phrase: FoundPhrase): boolean {
  if (phrase.topicId !== 'pakistan-ambassadors-dprk' || phrase.isHostOnly) return false;
  const sentence = sentenceAround(haystack, phrase.start, phrase.end);
  return startingWithin(cues, sentence.start, sentence.end).some(({ group }) => group === 'un');
}

function toCandidate(
  { haystack }: Reading,
  topic: LexiconTopic,
  { start, end, needs = [] }: Pick<Candidate, 'start' | 'end'> & Partial<Pick<Candidate, 'needs'>>,
  { window }: LexiconHead,
): Candidate {
  const isTight = isUnspaced(scriptAt(haystack.folded.text, start));
  return { topic, start, end, needs, reach: isTight ? window.cjk : window.default };
}

function readLoosely(reading: Reading, loose: LooseNames, lexicon: LexiconHead): Candidate[] {
  return loose
    .findIn(reading.haystack, (name) => isKnown(name, reading))
    .map((name) => toCandidate(reading, name.topic, { ...name, needs: needsOf(name) }, lexicon));
}

// A name marked anywhere is believed in an odd spelling only beside what it is about.
function needsOf({ topic, needs }: LooseName) {
  const isFree = needs === '' && topic.tier === 'distinctive';
  return parseNeeds(isFree ? 'near:dprk|near:pakistan|near:weapons' : needs);
}

function readResolutions(reading: Reading, lexicon: LexiconHead): Candidate[] {
  const found = findResolutions(reading.haystack.folded, reading.numbers);
  return found.map((resolution) => toCandidate(reading, resolution.topic, resolution, lexicon));
}

type Named = Pick<LooseName, 'topic' | 'start' | 'end'>;

function isKnown({ topic, start, end }: Named, { candidates, blockers }: Reading): boolean {
  const covers = (other: { start: number; end: number }) =>
    other.start <= start && other.end >= end;
  return (
    overlapping(blockers, start, end).some(covers) ||
    overlapping(candidates, start, end).some(
      (other) => other.topic.id === topic.id || covers(other),
    )
  );
}
