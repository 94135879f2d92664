/** Lists of countries, which are no pair and no evidence of one (policy R5.4). */
import type { Haystack } from './boundary';
import type { Countries } from './countries';
import { isUnspaced, scriptAt } from './script';

interface Span {
  readonly start: number;
  readonly end: number;
}

const AND = '(?:and|or|as well as|nor|et|ou|und|oder|sowie|y|e|o|и|или|а также|اور|یا|و|और|तथा|या)';
const SPACED = new RegExp(
  `^(?:\\s?[,،;/·]\\s?(?:${AND}\\s)?|\\s${AND}\\s|\\s?و)(?:the |la |le |l'|el |los |die |der )?$`,
  'u',
);
const UNSPACED =
  /^(?:[,、，;/·・]|와|과|및|또는|이나|이랑|하고|和|与|與|及|以及|跟|同|や|と|,및)+$/u;
const LONGEST = 12;

/** Tells whether a third country is listed right beside a name. */
export function createBesideCountry(haystack: Haystack, countries: Countries) {
  return (name: Span) => besideCountry(haystack, name, countries);
}

/** Those of `names`, sorted by start, that stand in a list with a third country. */
export function listedNames<Name extends Span>(
  haystack: Haystack,
  names: readonly Name[],
  isBesideCountry: (name: Name) => boolean,
): ReadonlySet<Name> {
  const listed = new Set(names.filter(isBesideCountry));
  if (listed.size === 0) return listed;
  spread(haystack, names, listed);
  spread(haystack, [...names].reverse(), listed);
  return listed;
}

// What is coordinated with a name in the list is in the list.
function spread<Name extends Span>(
  haystack: Haystack,
  names: readonly Name[],
  listed: Set<Name>,
): void {
  names.forEach((name, index) => {
    const next = names[index + 1];
    if (!next || !listed.has(name)) return;
    const [first, second] = name.start < next.start ? [name, next] : [next, name];
    if (joins(haystack, first.end, second.start)) listed.add(next);
  });
}

function besideCountry(haystack: Haystack, { start, end }: Span, countries: Countries): boolean {
  return (
    (MAY_JOIN.test(rawBefore(haystack, start)) && isBehindCountry(haystack, start, countries)) ||
    (MAY_JOIN.test(rawBehind(haystack, end)) && isBeforeCountry(haystack, end, countries))
  );
}

function isBehindCountry(haystack: Haystack, start: number, countries: Countries): boolean {
  const { text } = haystack.folded;
  for (let from = Math.max(0, start - LONGEST); from <= start; from += 1) {
    if (
      mayJoinFrom(haystack, from) &&
      joins(haystack, from, start) &&
      countries.endingAt(text, from) !== undefined
    )
      return true;
  }
  return false;
}

function isBeforeCountry(haystack: Haystack, end: number, countries: Countries): boolean {
  const { text } = haystack.folded;
  const stop = Math.min(text.length, end + LONGEST);
  for (let to = end; to <= stop; to += 1) {
    if (joins(haystack, end, to) && countries.startingAt(text, to) !== undefined) return true;
  }
  return false;
}

// How what joins a list begins, the *'s* of a genitive included.
const JOIN_BEGINS = /[\s,،、，;/·・와과및또이하和与與及以跟同やとو'’]/u;

function mayJoinFrom({ raw, folded }: Haystack, start: number): boolean {
  return JOIN_BEGINS.test(raw.charAt(folded.ends[start - 1] ?? 0));
}

// Read in the raw text: folding takes blanks and dots away beside Han, Kana and Hangul.
// What joins lists, somewhere in the few units beside a name: most names have none there.
const MAY_JOIN =
  /[,،、，;/·・‧•와과및랑고나는和与與及跟同やと]|\b(?:and|or|nor|as well|et|ou|und|oder|sowie|y|e|o)\b|\s(?:и|или|а также|اور|یا|و|और|तथा|या)|و/iu;

function rawBefore({ raw, folded }: Haystack, start: number): string {
  const at = folded.starts[start] ?? 0;
  return raw.slice(Math.max(0, at - LONGEST), at);
}

function rawBehind({ raw, folded }: Haystack, end: number): string {
  const at = folded.ends[end - 1] ?? 0;
  return raw.slice(at, at + LONGEST);
}

function joins({ raw, folded }: Haystack, start: number, end: number): boolean {
  if (end - start > LONGEST || start === 0) return false;
  const from = folded.ends[start - 1] ?? 0;
  const to = folded.starts[end] ?? raw.length;
  const between = raw
    .slice(from, to)
    .toLowerCase()
    .replace(/^['’]s/, '');
  const { text } = folded;
  const isTight = isUnspaced(scriptAt(text, start - 1)) || isUnspaced(scriptAt(text, end));
  return isTight ? UNSPACED.test(between.replace(/\s/g, '')) : SPACED.test(between);
}
