/** What languages write on to names (policy R2). */
import type { Match } from './automaton';
import type { Haystack } from './boundary';
import type { LexiconTopic } from './lexicon';
import { scriptAt } from './script';

/** R2.1: the plural of a weapon's name belongs to the mark. */
export function withPlural(
  { folded }: Haystack,
  match: Match,
  topic: LexiconTopic | undefined,
): Match {
  const { text } = folded;
  const isPlural =
    topic?.kind === 'weapon' &&
    text.charAt(match.end) === 's' &&
    /[a-z]{4}$/.test(text.slice(match.start, match.end)) &&
    /^s(?!\p{L})/u.test(text.slice(match.end, match.end + 2));
  return isPlural ? { ...match, end: match.end + 1 } : match;
}

/** Хану, Бхуттой: Russian declines surnames, too. */
export function withEnding({ folded: { text } }: Haystack, match: Match): Match {
  if (scriptAt(text, match.end - 1) !== 'cyrillic') return match;
  const ending = /^(?:ом|ем|ой|ей|[ауеыиюя])(?!\p{L})/u.exec(text.slice(match.end, match.end + 3));
  return ending ? { ...match, end: match.end + ending[0].length } : match;
}

/** *Abdul Qadeer Khans Zentrifugen*: German writes it on to a name, and the mark leaves it out. */
export function withGenitive(
  { folded }: Haystack,
  match: Match,
  topic: LexiconTopic | undefined,
): Match {
  const { text } = folded;
  const isGenitive =
    topic?.kind === 'person' &&
    text.charAt(match.end) === 's' &&
    /[a-z]{2}$/.test(text.slice(match.start, match.end)) &&
    /^s(?!\p{L})/u.test(text.slice(match.end, match.end + 2));
  return isGenitive ? { ...match, end: match.end + 1 } : match;
}
