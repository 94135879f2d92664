/** How two names are told as one thought, by what stands between them (policy R5.1–R5.3). */
import type { Haystack } from './boundary';
import { isUnspaced, scriptAt } from './script';

interface Names {
  readonly left: { readonly start: number; readonly end: number };
  readonly right: { readonly start: number; readonly end: number };
}

/** Whether they are told together; `hasRelation`: whether their sentence has a word for a relation. */
export function areToldTogether(haystack: Haystack, names: Names, hasRelation: boolean): boolean {
  const { text } = haystack.folded;
  const between = text
    .slice(names.left.end, names.right.start)
    .replace(SUBORDINATE, ' ')
    .replace(PARENTHESIS, ' ');
  const isTight = isUnspaced(scriptAt(text, names.left.end - 1));
  if (areTags(haystack, names)) return false;
  if (between.trim() === '') return areJoined(haystack, names) || (hasRelation && isTight);
  if (!COMMA.test(between)) return true;
  if (/^[\s",،、，]*$/u.test(between) && between.includes('"')) return false; // A list of tags.
  if (ONLY_COMMA.test(between)) return hasRelation || isHeadline(haystack, names);
  return hasRelation && between.length <= (isTight ? SHORT.unspaced : SHORT.spaced);
}

// *, что …*: a comma that the language wants before every clause.
const SUBORDINATE = /, (?=(?:что|чтобы|dass)(?: |$))/u;
// *Islamabad, it argues, owes Pyongyang …*
const PARENTHESIS =
  /, (?:(?:\p{L}+ ){0,3}(?:sa(?:y|id)|argue|claim|believe|insist|report)\p{L}*|(?:по|selon|laut|según) [^,]{1,30})(?: \p{L}+)?, /u;
const COMMA = /[,،、，]/u;
const ONLY_COMMA = /^\s*[,،、，]\s*$/u;
/** With a comma between them two names are one thought only if little else stands there. */
const SHORT = { spaced: 40, unspaced: 16 };
// پاکستان پیانگ یانگ سے …: Urdu and Hindi set both before the verb, the second with its postposition.
const POSTPOSED = /^ (?:سے|کو|کا ساتھ|को|से|के साथ)(?: |$)/u;
// پاک شمالی کوریا دوستی, *Pakistan North Korea ties*: two names and what is between them.
const TIED =
  /^ (?:دوستی|تعلقات|روابط|تعاون|تجارت|رشتے|दोस्ती|संबंध|संबंधों|सहयोग|रिश्ते|रिश्तों|ties|relations|friendship|cooperation|relationship)(?!\p{L}|\p{M})/u;

function areJoined({ raw, folded }: Haystack, { left, right }: Names): boolean {
  const [from, to] = [folded.ends[left.end - 1] ?? 0, folded.starts[right.start] ?? 0];
  if (/^[-\u2010-\u2015/·・~•]$/u.test(raw.slice(from, to))) return true;
  const [start, end] = [folded.starts[left.start] ?? 0, folded.ends[right.end - 1] ?? 0];
  const behind = folded.text.slice(right.end, right.end + 20);
  return isTag(raw, start, end) || POSTPOSED.test(behind) || TIED.test(behind);
}

// *#NorthKorea #Pakistan*: tags side by side are a list.
function areTags({ raw, folded }: Haystack, { left, right }: Names): boolean {
  return /^[\s,،、·|]*#[\s\u200b]*$/u.test(
    raw.slice(folded.ends[left.end - 1], folded.starts[right.start]),
  );
}

// #NorthKoreaPakistan: what is written as one tag is meant as one.
function isTag(raw: string, start: number, end: number): boolean {
  return (
    /#(?:\p{L}|\p{M}|\p{N}|_)*$/u.test(raw.slice(Math.max(0, start - 40), start)) &&
    !/\s/.test(raw.slice(start, end))
  );
}

// *North Korea, Pakistan to sign …*: headline grammar drops the *and*.
function isHeadline({ raw, folded }: Haystack, { left, right }: Names): boolean {
  const rest = raw.slice(folded.ends[right.end - 1] ?? 0);
  return (
    opensText(folded.text, left.start) &&
    /^(?:\p{L}|\p{M}|['’])*(?:\s(?:\p{L}|\p{M}|['’])+){2}/u.test(rest)
  );
}

/** Whether a dash stands for the verb of a title: *ПАКИСТАН — КНДР: ДРУЖБА*. */
export function isDashedHeadline({ raw, folded }: Haystack, { left, right }: Names): boolean {
  const between = raw.slice(folded.ends[left.end - 1], folded.starts[right.start]);
  return opensText(folded.text, left.start) && /^\s[-\u2013\u2014]\s$/u.test(between);
}

const opensText = (text: string, at: number) => !/\p{L}|\p{N}/u.test(text.slice(0, at));
