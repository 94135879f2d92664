/** What one text run holds: names that may be mentions, and evidence for them. */
import type { Automaton, Match } from './automaton';
import { type Affixes, type Haystack, isInAddress, isWholeWord, mayBegin } from './boundary';
import { withEnding, withGenitive, withPlural } from './endings';
import { fold } from './fold';
import type { Entry, Lexicon, LexiconTopic } from './lexicon';
import { type Needs, parseNeeds } from './needs';
import type { Head } from './phrase-parts';
import { isUnspaced, scriptAt } from './script';
import { startingWithin } from './window';

/** A match on word boundaries that stands for a topic. Offsets are of the folded text. */
export interface Candidate {
  readonly topic: LexiconTopic;
  readonly start: number;
  readonly end: number;
  /** Which evidence it still needs. */
  readonly needs: Needs;
  /** How far `near` reaches from it, in folded characters. */
  readonly reach: number;
  /** A surname that several people bear, taken for one of them only where a year agrees. */
  readonly isGuess?: boolean;
}

/** A cue word of a group, such as *missile* of `weapons`. Offsets are of the folded text. */
export interface Cue {
  readonly group: string;
  readonly start: number;
  readonly end: number;
}

/** A bare surname, which stands for the last bearer named in full (policy R7.3). */
export interface ShortName {
  readonly topic: LexiconTopic;
  readonly start: number;
  readonly end: number;
}

/** Everything found in one run. */
export interface Reading {
  readonly haystack: Haystack;
  readonly candidates: readonly Candidate[];
  readonly blockers: readonly Match[];
  readonly cues: readonly Cue[];
  readonly heads: readonly Head[];
  readonly shorts: readonly ShortName[];
  /** Numbers that are a resolution's, if a resolution is what they number. */
  readonly numbers: readonly ShortName[];
}

/** Read one run of raw text. */
export function readRun(raw: string, automaton: Automaton, lexicon: Lexicon): Reading {
  const haystack = { raw, folded: fold(raw) };
  const matches = automaton.findAll(haystack.folded.text, (at) => mayBegin(haystack.folded, at));
  const found = matches.flatMap((match) => {
    const entries = lexicon.entries[match.pattern] ?? [];
    return entries.flatMap((entry) => placeEntry(haystack, match, entry, lexicon));
  });
  const blockers = found.flatMap(({ entry, match }) => (entry.role === 'blocker' ? [match] : []));
  return {
    haystack,
    blockers,
    candidates: found.flatMap(({ entry, match }) => {
      if (entry.role !== 'name' || isHidden(match, blockers)) return [];
      return toCandidate(haystack, match, entry, lexicon) ?? [];
    }),
    cues: found.flatMap(({ entry, match }) =>
      entry.role === 'cue' ? [{ ...match, group: lexicon.groups[entry.subject] ?? '' }] : [],
    ),
    heads: found.flatMap(({ entry, match }) => {
      if (entry.role !== 'head' || !hasItsCapitals(haystack, match, entry)) return [];
      return [{ ...match, group: lexicon.heads[entry.subject] ?? '' }];
    }),
    shorts: found.flatMap(({ entry, match }) => {
      const topic = lexicon.topics[entry.subject];
      if (entry.role !== 'short' || !topic || !isCapitalised(haystack, match)) return [];
      return isHidden(match, blockers) ? [] : [{ topic, start: match.start, end: match.end }];
    }),
    numbers: found.flatMap(({ entry, match }) => {
      const topic = lexicon.topics[entry.subject];
      return entry.role === 'number' && topic
        ? [{ topic, start: match.start, end: match.end }]
        : [];
    }),
  };
}

interface Placed {
  readonly match: Match;
  readonly entry: Entry;
}

function placeEntry(haystack: Haystack, match: Match, entry: Entry, lexicon: Lexicon): Placed[] {
  if (entry.role === 'number') return isLoneNumber(haystack, match) ? [{ match, entry }] : [];
  if (entry.role === 'head') return placeHead(haystack, match, entry, lexicon);
  if (entry.role === 'cue') return endsCue(haystack, match) ? [{ match, entry }] : [];
  if (entry.role === 'short') {
    const word = withEnding(haystack, match);
    return isWholeWord(haystack, word, entry, lexicon) ? [{ match: word, entry }] : [];
  }
  const topic = entry.role === 'name' ? lexicon.topics[entry.subject] : undefined;
  const full = withPlural(haystack, match, topic);
  const affixes: Affixes = lexicon;
  const word = withGenitive(haystack, full, topic);
  return isWholeWord(haystack, word, entry, affixes) ? [{ match: full, entry }] : [];
}

// Letters may touch it, as in 第1718号 or S/RES/1718, but no other digit.
function isLoneNumber({ folded: { text } }: Haystack, { start, end }: Match): boolean {
  return !/\d/.test(text.charAt(start - 1)) && !/\d/.test(text.charAt(end));
}

/** A Cyrillic head is a stem; this many letters of an ending may follow it. */
const LONGEST_ENDING = 5;

function placeHead(haystack: Haystack, match: Match, entry: Entry, lexicon: Lexicon): Placed[] {
  const { text } = haystack.folded;
  if (text.startsWith('ьс', match.end)) return []; // The посол of посольство.
  if (scriptAt(text, match.end - 1) !== 'cyrillic') {
    return isWholeWord(haystack, match, entry, lexicon) ? [{ match, entry }] : [];
  }
  let end = match.end;
  while (scriptAt(text, end) === 'cyrillic') end += 1;
  return end - match.end <= LONGEST_ENDING ? [{ match: { ...match, end }, entry }] : [];
}

function hasItsCapitals(
  { raw, folded }: Haystack,
  { start, end }: Omit<Match, 'pattern'>,
  { cased }: Entry,
) {
  if (cased === '') return true;
  const quote = raw.slice(folded.starts[start] ?? 0, folded.ends[end - 1] ?? 0);
  return fold(quote, true).text.startsWith(cased);
}

// Scripts with capitals write them in names.
function isCapitalised({ raw, folded }: Haystack, { start }: Match): boolean {
  return !/\p{Ll}/u.test(raw.charAt(folded.starts[start] ?? 0));
}

/** Shorter Latin cues, such as *HEU*, must end a word; longer ones may be inflected. */
const INFLECTED_LENGTH = 5;

function endsCue({ folded }: Haystack, { start, end }: Match): boolean {
  return end - start >= INFLECTED_LENGTH || !/[a-z]/.test(folded.text.charAt(end));
}

/** No blocker is longer, in folded units. */
const LONGEST_BLOCKER = 128;

// R3.1, R3.3: a phrase that means something else hides every shorter name inside it.
function isHidden({ start, end }: Match, blockers: readonly Match[]): boolean {
  return startingWithin(blockers, start - LONGEST_BLOCKER, start).some(
    (blocker) => blocker.end >= end && blocker.end - blocker.start > end - start,
  );
}

function toCandidate(
  haystack: Haystack,
  { start, end }: Omit<Match, 'pattern'>,
  entry: Entry,
  lexicon: Lexicon,
): Candidate | undefined {
  const topic = lexicon.topics[entry.subject];
  const { raw, folded } = haystack;
  const [from, to] = [folded.starts[start] ?? 0, folded.ends[end - 1] ?? 0];
  const quote = raw.slice(from, to);
  const needs = parseNeeds(entry.needs);
  if (!topic || isInAddress(raw, from, to)) return undefined;
  if (!hasItsCapitals(haystack, { start, end }, entry)) return undefined;
  if (entry.needs === 'joiner' && !hasJoiner(quote)) return undefined;
  return {
    topic,
    start,
    end,
    needs: entry.needs === 'joiner' ? [] : needs,
    reach: isUnspaced(scriptAt(folded.text, start)) ? lexicon.window.cjk : lexicon.window.default,
  };
}

// R1.3: an unspaced dash, slash or middle dot between the two names.
function hasJoiner(quote: string): boolean {
  return /\S[-\u2010-\u2015/·・]\S/u.test(quote);
}
