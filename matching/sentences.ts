/** Where a sentence ends, as far as a pair of countries is concerned (policy R5). */
import type { Haystack } from './boundary';

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
  while (from > least && !STOP.test(text.slice(from - 1, from + 1))) from -= 1;
  let to = end;
  const most = Math.min(text.length, end + REACH);
  while (to < most && !STOP.test(text.slice(to, to + 2))) to += 1;
  return { start: from, end: to };
}
