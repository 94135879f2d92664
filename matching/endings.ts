/** What languages write on to names (policy R2). */
import type { Match } from './automaton';
import type { Haystack } from './boundary';
import type { LexiconTopic } from './lexicon';
import { scriptAt } from './script';

/** R2.1: the plural of a weapon's name belongs to the mark. */
export function withPlural(
  haystack: Haystack,
  match: Match,
  topic: LexiconTopic | undefined,
): Match {
  return topic?.kind === 'weapon' && endsInS(haystack, match, /[a-z]{4}$/) ? withS(match) : match;
}

/** Хану, Бхуттой: Russian declines surnames, too. */
export function withEnding({ folded: { text } }: Haystack, match: Match): Match {
  if (scriptAt(text, match.end - 1) !== 'cyrillic') return match;
  const ending = /^(?:ом|ем|ой|ей|[ауеыиюя])(?!\p{L})/u.exec(text.slice(match.end, match.end + 3));
  return ending ? { ...match, end: match.end + ending[0].length } : match;
}

/** *Abdul Qadeer Khans Zentrifugen*: German writes it on to a name, and the mark leaves it out. */
export function withGenitive(
  haystack: Haystack,
  match: Match,
  topic: LexiconTopic | undefined,
): Match {
  return topic?.kind === 'person' && endsInS(haystack, match, /[a-z]{2}$/) ? withS(match) : match;
}

const withS = (match: Match): Match => ({ ...match, end: match.end + 1 });

// An s on a name that ends so.
function endsInS({ folded: { text } }: Haystack, { start, end }: Match, name: RegExp): boolean {
  if (text.charAt(end) !== 's') return false;
  return name.test(text.slice(start, end)) && /^s(?!\p{L})/u.test(text.slice(end, end + 2));
}
