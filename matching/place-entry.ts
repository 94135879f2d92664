/** Whether what a pattern stands for stands where it matched, by the rules of its role (policy R2). */
import type { Match } from './automaton';
import { type Haystack, isWholeWord } from './boundary';
import { withEnding, withGenitive, withPlural } from './endings';
import type { Entry, LexiconHead } from './lexicon';
import { scriptAt } from './script';

/** The match where this entry stands, with the ending that belongs to it; undefined where it does not. */
export function placeEntry(
  haystack: Haystack,
  match: Match,
  entry: Entry,
  lexicon: LexiconHead,
): Match | undefined {
  if (entry.role === 'number') return isLoneNumber(haystack, match) ? match : undefined;
  if (entry.role === 'head') return placeHead(haystack, match, entry, lexicon);
  if (entry.role === 'cue') return endsCue(haystack, match) ? match : undefined;
  if (entry.role === 'name') return placeName(haystack, match, entry, lexicon);
  const word = entry.role === 'short' ? withEnding(haystack, match) : match;
  return isWholeWord(haystack, word, entry, lexicon) ? word : undefined;
}

function placeName(
  haystack: Haystack,
  match: Match,
  entry: Entry,
  lexicon: LexiconHead,
): Match | undefined {
  const topic = lexicon.topics[entry.subject];
  const full = withPlural(haystack, match, topic);
  const word = withGenitive(haystack, full, topic);
  return isWholeWord(haystack, word, entry, lexicon) ? full : undefined;
}

// Letters may touch it, as in 第1718号 or S/RES/1718, but no other digit.
function isLoneNumber({ folded: { text } }: Haystack, { start, end }: Match): boolean {
  return !/\d/.test(text.charAt(start - 1)) && !/\d/.test(text.charAt(end));
}

/** A Cyrillic head is a stem; this many letters of an ending may follow it. */
const LONGEST_ENDING = 5;

function placeHead(
  haystack: Haystack,
  match: Match,
  entry: Entry,
  lexicon: LexiconHead,
): Match | undefined {
  const { text } = haystack.folded;
  if (text.startsWith('ьс', match.end)) return undefined; // The посол of посольство.
  if (scriptAt(text, match.end - 1) !== 'cyrillic') {
    return isWholeWord(haystack, match, entry, lexicon) ? match : undefined;
  }
  let end = match.end;
  while (scriptAt(text, end) === 'cyrillic') end += 1;
  return end - match.end <= LONGEST_ENDING ? { ...match, end } : undefined;
}

/** Shorter Latin cues, such as *HEU*, must end a word; longer ones may be inflected. */
const INFLECTED_LENGTH = 5;

function endsCue({ folded }: Haystack, { start, end }: Match): boolean {
  return end - start >= INFLECTED_LENGTH || !/[a-z]/.test(folded.text.charAt(end));
}
