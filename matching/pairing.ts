/** Two countries told in one sentence as standing in some relation (policy R5). */
import type { Haystack } from './boundary';
import type { Countries } from './countries';
import { tellsMatch } from './matches';
import { areToldTogether, isDashedHeadline } from './pair-grammar';
import type { Cue } from './reading';
import { isBroken, sentenceAround } from './sentences';
import type { Side } from './sides';
import { startingWithin } from './window';

/** A country's name in a run. Offsets are of the folded text. */
export interface CountryName {
  readonly side: Side;
  readonly start: number;
  readonly end: number;
  /** Whether it stands in a list with a third country (R5.4). */
  readonly isListed: boolean;
}

interface Span {
  readonly start: number;
  readonly end: number;
}

/** The longest pair, in raw UTF-16 units: beyond it the two names are no longer one thought. */
const LONGEST = 80;
/** The countries' full names are longer than that; this close together they are one thought all the same. */
const CLOSE = 16;

/** The smallest spans over two opposite names that are told as a pair. */
export function findPairs(
  haystack: Haystack,
  names: readonly CountryName[],
  cues: readonly Cue[],
  countries: Countries,
): Span[] {
  const pairs: Span[] = [];
  if (!names.some(({ side }) => side !== names[0]?.side)) return pairs;
  const whole = joinApposed(haystack, names);
  whole.forEach((left, index) => {
    const right = whole[index + 1];
    if (!right || left.side === right.side || right.start < left.end) return;
    if ((pairs.at(-1)?.end ?? 0) > left.start) return;
    if (isPair(haystack, left, right, cues, countries)) {
      pairs.push({ start: left.start, end: right.end });
    }
  });
  return pairs;
}

// *the Democratic People's Republic of Korea (DPRK)* is one name.
function joinApposed({ folded }: Haystack, names: readonly CountryName[]): CountryName[] {
  const joined: CountryName[] = [];
  for (const name of names) {
    const before = joined.at(-1);
    const between = before ? folded.text.slice(before.end, name.start).trim() : '';
    const isApposed = between === '(' && folded.text.charAt(name.end) === ')';
    if (before?.side === name.side && isApposed) {
      joined[joined.length - 1] = { ...before, end: name.end + 1 };
    } else joined.push(name);
  }
  return joined;
}

function isPair(
  haystack: Haystack,
  left: CountryName,
  right: CountryName,
  cues: readonly Cue[],
  countries: Countries,
): boolean {
  const { folded } = haystack;
  const length = (folded.ends[right.end - 1] ?? 0) - (folded.starts[left.start] ?? 0);
  const isFar = length > LONGEST && right.start - left.end > CLOSE;
  if (isFar || left.isListed || right.isListed) return false;
  if (isBroken(haystack, left.end, right.start)) return isDashedHeadline(haystack, { left, right });
  if (tellsMatch(haystack, cues, { start: left.start, end: right.end })) return false;
  const sentence = sentenceAround(haystack, left.start, right.end);
  const inSentence = startingWithin(cues, sentence.start, sentence.end);
  if (inSentence.some((cue) => cue.group === 'contrast' && isAt(cue, left, right))) return false;
  if (countries.isIn(folded.text, left.end, right.start)) return false;
  const hasRelation = inSentence.some(({ group }) => group === 'relation' || group === 'diplomacy');
  return areToldTogether(haystack, { left, right }, hasRelation);
}

/** A contrast is drawn right before the first name or between the two. */
const CONTRAST_REACH = 24;
/** 북한과 달리: or on the heels of the second. */
const CONTRAST_BEHIND = 4;

function isAt({ start }: Cue, left: CountryName, right: CountryName): boolean {
  return start >= left.start - CONTRAST_REACH && start < right.end + CONTRAST_BEHIND;
}
