/** What one text run holds: names that may be mentions, and evidence for them. */
import type { Match } from './automaton';
import { type Haystack, isInAddress, isInsideWord, mayBegin } from './boundary';
import { fold } from './fold';
import type { Entry, LexiconHead, LexiconTopic } from './lexicon';
import type { Names } from './names';
import { type Needs, parseNeeds } from './needs';
import type { Head } from './phrase-parts';
import { placeEntry } from './place-entry';
import { remembered } from './remembered';
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

/** Read one run, all of whose names are at hand. */
export function readRun(haystack: Haystack, names: Names, lexicon: LexiconHead): Reading {
  const found = createFinds();
  const { folded } = haystack;
  const begins = (at: number) => mayBegin(folded, at);
  for (const match of names.findAll(folded.text, begins, isInsideWord)) {
    for (const entry of names.entriesOf(match.pattern)) {
      const placed = placeEntry(haystack, match, entry, lexicon);
      if (placed) sortIn(found, haystack, placed, entry, lexicon);
    }
  }
  const { surnames, blockers } = found;
  return {
    haystack,
    ...found,
    candidates: found.names.flatMap(({ entry, match }) =>
      isHidden(match, blockers) ? [] : (toCandidate(haystack, match, entry, lexicon) ?? []),
    ),
    shorts: surnames.filter((surname) => !isHidden(surname, blockers)),
  };
}

interface Placed {
  readonly match: Match;
  readonly entry: Entry;
}

/** What is found, as it comes; of names and surnames, those may go that a blocker hides. */
function createFinds() {
  return {
    names: [] as Placed[],
    surnames: [] as ShortName[],
    blockers: [] as Match[],
    cues: [] as Cue[],
    heads: [] as Head[],
    numbers: [] as ShortName[],
  };
}

function sortIn(
  found: ReturnType<typeof createFinds>,
  haystack: Haystack,
  match: Match,
  entry: Entry,
  lexicon: LexiconHead,
): void {
  const { start, end } = match;
  const { role, subject } = entry;
  if (role === 'name') found.names.push({ match, entry });
  else if (role === 'blocker') found.blockers.push(match);
  else if (role === 'cue') found.cues.push({ group: lexicon.groups[subject] ?? '', start, end });
  else if (role === 'head') {
    const group = lexicon.heads[subject] ?? '';
    if (hasItsCapitals(haystack, match, entry)) found.heads.push({ group, start, end });
  } else if (role === 'number' || isCapitalised(haystack, match)) {
    const topic = lexicon.topics[subject] as LexiconTopic; // The lexicon's own index.
    found[role === 'number' ? 'numbers' : 'surnames'].push({ topic, start, end });
  }
}

// Pages write a few acronyms many times.
const casedOf = remembered((quote: string) => fold(quote, true).text);

function hasItsCapitals(
  { raw, folded }: Haystack,
  { start, end }: Omit<Match, 'pattern'>,
  { cased }: Entry,
) {
  if (cased === '') return true;
  const quote = raw.slice(folded.starts[start] ?? 0, folded.ends[end - 1] ?? 0);
  return casedOf(quote).startsWith(cased);
}

// Scripts with capitals write them in names.
function isCapitalised({ raw, folded }: Haystack, { start }: Match): boolean {
  return !/\p{Ll}/u.test(raw.charAt(folded.starts[start] ?? 0));
}

/** No blocker is longer, in folded units. */
const LONGEST_BLOCKER = 128;

// R3.1, R3.3: a phrase that means something else hides every shorter name inside it.
function isHidden({ start, end }: Omit<Match, 'pattern'>, blockers: readonly Match[]): boolean {
  if (blockers.length === 0) return false;
  return startingWithin(blockers, start - LONGEST_BLOCKER, start).some(
    (blocker) => blocker.end >= end && blocker.end - blocker.start > end - start,
  );
}

function toCandidate(
  haystack: Haystack,
  { start, end }: Omit<Match, 'pattern'>,
  entry: Entry,
  lexicon: LexiconHead,
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
