/** Where a sentence ends, as far as a pair of countries is concerned (policy R5). */
import type { Haystack } from './boundary';
import { byUnit } from './by-unit';

// Folding takes away the blank behind a stop in Hangul.
const STOP = /[.!?](?=["')\s\p{Script=Hangul}]|$)|[。！？؟۔।;；]|:\s|\ufffc/u;
// A dash between blanks, a new line of talk or a list, an empty line.
const RAW_STOP = /[^\S\n][-\u2013\u2014]+\s|\n\s*(?:[-\u2013\u2014•*]|\n)/u;

/** Whether a sentence ends within [start, end) of the folded text. */
export function isBroken({ raw, folded }: Haystack, start: number, end: number): boolean {
  if (STOP.test(folded.text.slice(start, end))) return true;
  const from = folded.ends[start - 1] ?? 0;
  const to = folded.starts[end] ?? raw.length;
  return RAW_STOP.test(raw.slice(from, to));
}

/** How far a sentence is followed, in folded units; longer ones are cut there. */
const REACH = 400;

/** The sentence around [start, end): folded offsets. */
export function sentenceAround({ folded }: Haystack, start: number, end: number) {
  const { text } = folded;
  let from = start;
  const least = Math.max(0, start - REACH);
  while (from > least && !isStop(text, from - 1)) from -= 1;
  let to = end;
  const most = Math.min(text.length, end + REACH);
  while (to < most && !isStop(text, to)) to += 1;
  return { start: from, end: to };
}

const SIGN = { other: 1, colon: 2, wall: 3, point: 4 } as const;

// Every unit around every name is looked at.
const signOf = byUnit((unit) => tell(String.fromCharCode(unit)));

// What `STOP` finds in the two units at an offset.
function isStop(text: string, at: number): boolean {
  const first = signOf(text.charCodeAt(at));
  if (first >= SIGN.wall) return first === SIGN.wall || endsAfter(text, at);
  if (at + 1 === text.length) return false;
  if (first === SIGN.colon && /\s/u.test(text.charAt(at + 1))) return true;
  return signOf(text.charCodeAt(at + 1)) >= SIGN.wall;
}

function endsAfter(text: string, at: number): boolean {
  return STOP.test(text.slice(at, at + 2));
}

function tell(char: string): number {
  if (/[.!?]/.test(char)) return SIGN.point;
  if (char === ':') return SIGN.colon;
  return STOP.test(char) ? SIGN.wall : SIGN.other;
}
