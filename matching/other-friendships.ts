/** Whose friendship an association is for, where that is a third country's (policy R8.7). */
import type { Haystack } from './boundary';
import type { Countries } from './countries';
import type { FoundPhrase } from './phrases';

/** Whether a third country stands right at an association: *the China–Pakistan Friendship Association*. */
export function isOtherFriendship(
  { folded: { text } }: Haystack,
  { topicId, start, end }: Pick<FoundPhrase, 'topicId' | 'start' | 'end'>,
  countries: Countries,
): boolean {
  if (topicId !== 'friendship-associations') return false;
  const before = text.slice(Math.max(0, start - REACH), start);
  const behind = text.slice(end, end + REACH).replace(PASSED_BEHIND, '');
  const [first = ''] = behind.split(' ');
  return (
    PAIR.test(before) ||
    countries.startingAt(behind, 0) !== undefined ||
    [before.replace(PASSED_BEFORE, ''), first].some((words) => endsInCountry(words, countries))
  );
}

/** Farther off nothing is said of the association, in folded units. */
const REACH = 32;

function endsInCountry(words: string, countries: Countries): boolean {
  const base = words.replace(ADJECTIVE, '');
  return (
    OTHERS.test(words) ||
    [words, base, `${base}ا`, `${base}یا`].some(
      (name) => countries.endingAt(name, name.length) !== undefined,
    )
  );
}

/** What adjectives end in that are made of a country's name: *китайское*, *chinesische*, الصینیہ. */
const ADJECTIVE = /(?:ск\p{L}+|(?<=isch)..?|(?<=n)ne|[eo]|یہ|ی)$/u;
/** Not in the browser's tables: what stands for a country in compounds, and for all of them. */
const OTHERS = /(?:foreign|franco|sino|hispano|deutsch|soviet)$/u;
/** Two of one character each, the foreign one in no table, as it is a day or a particle elsewhere; and all. */
const PAIR = /(?:[조북한][로일미]|[日美][朝巴]|[对對]外)$/u;
/** Our own two countries, and what links. */
const PASSED =
  '(?:[ "«의的の조북朝巴]|주체사상|\\S*(?:[kc]ore|pak|коре|пакист|پاک|باک|کور|पाक|कोरि)\\S*|(?<!\\S)(?:..?|with|mit|con|avec)(?!\\S))+';
const PASSED_BEFORE = new RegExp(`${PASSED}$`, 'u');
const PASSED_BEHIND = new RegExp(`^${PASSED}`, 'u');
