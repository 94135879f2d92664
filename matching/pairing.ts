/** Two countries told in one sentence as standing in some relation (policy R5). */
import type { Haystack } from './boundary';
import type { Countries } from './countries';
import { tellsMatch } from './matches';
import type { Cue } from './reading';
import { isUnspaced, scriptAt } from './script';
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
  if (isBroken(haystack, left.end, right.start)) return isDashedHeadline(haystack, left, right);
  if (tellsMatch(haystack, cues, { start: left.start, end: right.end })) return false;
  const sentence = sentenceAround(haystack, left.start, right.end);
  const inSentence = startingWithin(cues, sentence.start, sentence.end);
  if (inSentence.some((cue) => cue.group === 'contrast' && isAt(cue, left, right))) return false;
  if (countries.isIn(folded.text, left.end, right.start)) return false;
  return isToldTogether(haystack, left, right, inSentence);
}

/** A contrast is drawn right before the first name or between the two. */
const CONTRAST_REACH = 24;
/** 북한과 달리: or on the heels of the second. */
const CONTRAST_BEHIND = 4;

function isAt({ start }: Cue, left: CountryName, right: CountryName): boolean {
  return start >= left.start - CONTRAST_REACH && start < right.end + CONTRAST_BEHIND;
}

// #NorthKoreaPakistan: what is written as one tag is meant as one.
function isTag(raw: string, start: number, end: number): boolean {
  return (
    /#[\p{L}\p{M}\p{N}_]*$/u.test(raw.slice(Math.max(0, start - 40), start)) &&
    !/\s/.test(raw.slice(start, end))
  );
}

// *North Korea, Pakistan to sign …*: headline grammar drops the *and*.
function isHeadline({ raw, folded }: Haystack, left: CountryName, right: CountryName): boolean {
  const opens = !/[\p{L}\p{N}]/u.test(folded.text.slice(0, left.start));
  const rest = raw.slice(folded.ends[right.end - 1] ?? 0);
  return opens && /^[\p{L}\p{M}'’]*(?:\s[\p{L}\p{M}'’]+){2}/u.test(rest);
}

// پاکستان پیانگ یانگ سے …: Urdu and Hindi set both before the verb, the second with its postposition.
const POSTPOSED = /^ (?:سے|کو|کا ساتھ|को|से|के साथ)(?: |$)/u;
const COMMA = /[,،、，]/u;
const ONLY_COMMA = /^\s*[,،、，]\s*$/u;
/** With a comma between them two names are one thought only if little else stands there. */
const SHORT = { spaced: 40, unspaced: 16 };

// ПАКИСТАН — КНДР: ДРУЖБА: a title with a dash for its verb.
function isDashedHeadline(
  { raw, folded }: Haystack,
  left: CountryName,
  right: CountryName,
): boolean {
  const between = raw.slice(folded.ends[left.end - 1], folded.starts[right.start]);
  const opens = !/[\p{L}\p{N}]/u.test(folded.text.slice(0, left.start));
  return opens && !left.isListed && !right.isListed && /^\s[-\u2013\u2014]\s$/u.test(between);
}

function isToldTogether(
  { raw, folded }: Haystack,
  left: CountryName,
  right: CountryName,
  cues: readonly Cue[],
): boolean {
  const between = folded.text.slice(left.end, right.start);
  const isTight = isUnspaced(scriptAt(folded.text, left.end - 1));
  const hasRelation = cues.some(({ group }) => group === 'relation' || group === 'diplomacy');
  if (between.trim() === '') {
    const quote = raw.slice(folded.ends[left.end - 1], folded.starts[right.start]);
    if (isTag(raw, folded.starts[left.start] ?? 0, folded.ends[right.end - 1] ?? 0)) return true;
    const isJoined = /^[-\u2010-\u2015/·・~•]$/u.test(quote);
    return isJoined || (hasRelation && isTight) || POSTPOSED.test(folded.text.slice(right.end));
  }
  if (!COMMA.test(between)) return true;
  if (ONLY_COMMA.test(between)) return hasRelation || isHeadline({ raw, folded }, left, right);
  return hasRelation && between.length <= (isTight ? SHORT.unspaced : SHORT.spaced);
}
