/** Whether a match is a whole word in its script (policy R2). */
import type { Match } from './automaton';
import { byUnit } from './by-unit';
import type { Folded } from './fold';
import type { Entry, LexiconHead } from './lexicon';
import { isUnspaced, type Script, scriptAt } from './script';

/** A text under search: raw, and as folded. */
export interface Haystack {
  readonly raw: string;
  readonly folded: Folded;
}

/** The affixes that may touch a name, out of the lexicon. */
export type Affixes = Pick<LexiconHead, 'hangulPrefixes' | 'hangulSuffixes' | 'arabicProclitics'>;

/** Scripts whose words end where no letter, mark or digit follows. */
const isSpaced = (script: Script) =>
  script === 'latin' || script === 'cyrillic' || script === 'devanagari' || script === 'digit';

/** Whether a name or blocker may begin at this folded offset, judged from the text alone; cheap. */
export function mayBegin({ text, gaps }: Folded, at: number): boolean {
  const script = scriptAt(text, at);
  if (!isSpaced(script)) return true;
  const before = scriptAt(text, at - 1);
  if (before === '' || gaps.has(at) || isUnspaced(before)) return true;
  return script === 'digit' && before === 'arabic'; // و1874: *and 1874*.
}

const SPACED = 1;
const OTHER = 2;
// In most texts nearly every unit stands inside a word. Half a pair says nothing by itself.
const kindOf = byUnit((unit) =>
  isSpaced(scriptAt(String.fromCharCode(unit), 0)) ? SPACED : OTHER,
);

/** Whether nothing may begin between these two folded units, whatever else stands there: `mayBegin` of most offsets. */
export function isInsideWord(before: number, unit: number): boolean {
  return kindOf(unit) === SPACED && kindOf(before) === SPACED;
}

/** Whether nothing that belongs to the word touches the match, and no stray blank is inside it. */
export function isWholeWord(
  haystack: Haystack,
  match: Match,
  entry: Entry,
  affixes: Affixes,
): boolean {
  const { folded } = haystack;
  return (
    startsWord(folded, match.start, entry, affixes) &&
    endsWord(folded, match, entry, affixes) &&
    hasOnlyItsOwnGaps(folded, match, entry) &&
    !(entry.role === 'name' && match.end - match.start === 1 && touchesHan(folded, match))
  );
}

function startsWord(folded: Folded, at: number, entry: Entry, affixes: Affixes): boolean {
  const { text, gaps } = folded;
  const script = scriptAt(text, at);
  if (isSpaced(script)) {
    const isDecimal = script === 'digit' && /\d[.,]$/.test(text.slice(Math.max(0, at - 2), at));
    // A number written on to a word of a script without blanks counts what the word says (제1호).
    const isCounter =
      entry.role === 'name' && script === 'digit' && scriptAt(text, at - 1) !== '' && !gaps.has(at);
    return mayBegin(folded, at) && !isDecimal && !isCounter && !hasMarkBefore(text, at);
  }
  if (gaps.has(at)) return true;
  if (script === 'arabic') return startsArabicWord(text, at, entry, affixes);
  // What a head of two syllables or more follows is judged when the phrase is put together.
  if (script === 'hangul' && entry.role === 'head' && scriptAt(text, at + 1) === 'hangul')
    return true;
  if (script === 'hangul') return startsHangulWord(folded, at, affixes);
  return script !== 'katakana' || scriptAt(text, at - 1) !== 'katakana';
}

// A combining sign that folding kept belongs to a letter before it (R2.3).
function hasMarkBefore(text: string, at: number): boolean {
  return at > 0 && /\p{M}/u.test(text.charAt(at - 1));
}

// R2.4: و ف ب ل ك ال may be written on to an Arabic name; Urdu joins nothing (R2.5).
function startsArabicWord(text: string, at: number, entry: Entry, affixes: Affixes): boolean {
  let wordStart = at;
  while (wordStart > 0 && scriptAt(text, wordStart - 1) === 'arabic') wordStart -= 1;
  if (wordStart === at) return true;
  return entry.takesProclitics && affixes.arabicProclitics.includes(text.slice(wordStart, at));
}

// R2.6: a prefix syllable (주 대 친 …) or a country may stand before the name, and nothing Hangul before that.
function startsHangulWord({ text, gaps }: Folded, at: number, affixes: Affixes): boolean {
  if (scriptAt(text, at - 1) !== 'hangul') return true;
  return affixes.hangulPrefixes.some((prefix) => {
    const before = at - prefix.length;
    if (!text.startsWith(prefix, before)) return false;
    return gaps.has(before) || scriptAt(text, before - 1) !== 'hangul';
  });
}

// R2.7: one Han character is a name only where no other stands beside it (北 in Korean headlines).
function touchesHan({ text }: Folded, { start, end }: Match): boolean {
  const isHan = (at: number) => ['han', 'hiragana', 'katakana'].includes(scriptAt(text, at));
  return isHan(start - 1) || isHan(end);
}

function endsWord(folded: Folded, match: Match, entry: Entry, affixes: Affixes): boolean {
  const { text, gaps } = folded;
  const { end } = match;
  if (gaps.has(end)) return true;
  const last = scriptAt(text, end - 1);
  const next = scriptAt(text, end);
  if (isSpaced(last)) return endsSpacedWord(text, end, last);
  if (last === 'arabic') return next !== 'arabic';
  if (last === 'katakana') return next !== 'katakana';
  if (last !== 'hangul' || next !== 'hangul' || entry.role === 'blocker') return true;
  return (
    entry.takesAnySuffix ||
    (entry.role === 'head' &&
      match.end - match.start > 1 &&
      !/[하했한할해함되된됐될됨]/u.test(text.charAt(end))) ||
    isSelfEvident(text, match) ||
    affixes.hangulSuffixes.some((suffix) => text.startsWith(suffix, end))
  );
}

const VISARGA = 'ः';

function endsSpacedWord(text: string, end: number, last: Script): boolean {
  if (last === 'digit' && /^[.,]\d/.test(text.slice(end, end + 2))) return false;
  const next = scriptAt(text, end);
  return next === ''
    ? !/\p{M}/u.test(text.charAt(end))
    : isUnspaced(next) || text.charAt(end) === VISARGA;
}

/** Of this many syllables on, a Hangul name is too long to be part of another word (R2.6). */
const SELF_EVIDENT_SYLLABLES = 4;

function isSelfEvident(text: string, { start, end }: Match): boolean {
  const syllables = text.slice(start, end).match(/\p{Script=Hangul}/gu) ?? [];
  return syllables.length >= SELF_EVIDENT_SYLLABLES;
}

// R1.6: inside a name without blanks the page may have a separator only where the form has one;
// a line break is free.
function hasOnlyItsOwnGaps({ gaps }: Folded, { start, end }: Match, entry: Entry): boolean {
  if (gaps.size === 0) return true;
  for (let at = start + 1; at < end; at += 1) {
    if (gaps.get(at) === 'separator' && !entry.gaps.includes(at - start)) return false;
  }
  return true;
}

/** R2.8: an address, path or domain that the match would be cut out of. */
const ADDRESS =
  /:\/\/|^www\.|\S@\S+\.\S|[a-z0-9-]+\.(?:com|org|net|gov|edu|pk|kp|kr|info|io|html?|php)\b/i;
const ADDRESS_REACH = 60;

/** Whether the raw span lies inside a URL, e-mail address, path or domain (R2.8). */
export function isInAddress(raw: string, start: number, end: number): boolean {
  const from = endOfToken(raw, start, -1);
  const to = endOfToken(raw, end, 1);
  if (from === OTHER_SCRIPT || to === OTHER_SCRIPT) return false;
  const token = raw.slice(from, to);
  return SIGN_OF_ADDRESS.test(token) && /^[\x21-\x7e]+$/.test(token) && ADDRESS.test(token);
}

const SIGN_OF_ADDRESS = /[.@:]/;
const OTHER_SCRIPT = -1;
const BLANK = /^\s?$/;

// Where the signs without a blank end that touch a place, on the one side or the other.
function endOfToken(raw: string, place: number, step: 1 | -1): number {
  const ahead = step === 1 ? 0 : -1;
  let at = place;
  for (let reach = 0; reach < ADDRESS_REACH; reach += 1) {
    const unit = raw.charCodeAt(at + ahead);
    // Beyond either end of the text there is none.
    if (!(unit > 0x20 && unit < 0x7f))
      return BLANK.test(raw.charAt(at + ahead)) ? at : OTHER_SCRIPT;
    at += step;
  }
  return at;
}
