/** Sport (policy N12): two countries on a pitch stand in no relation, and their players are namesakes. */
import type { Haystack } from './boundary';
import type { Cue } from './reading';
import { sentenceAround } from './sentences';
import { startingWithin } from './window';

// 6–0, 7:0, 3대0, 三比零: the score of a match; years have more digits, and so have the minutes of clocks.
const SCORE =
  /(?<![\d–:-])\d{1,2}\s?(?:[–-]\s?\d{1,2}|:\s?\d)(?![\d–:-])|\d\s?대\s?\d|[零一二三四五六七八九]比[零一二三四五六七八九]/u;

/** Whether the sentence around a place is about a match. */
export function tellsMatch(
  haystack: Haystack,
  cues: readonly Cue[],
  { start, end }: { readonly start: number; readonly end: number },
): boolean {
  const sentence = sentenceAround(haystack, start, end);
  if (startingWithin(cues, sentence.start, sentence.end).some(({ group }) => group === 'sport')) {
    return true;
  }
  const { starts, ends } = haystack.folded;
  const raw = haystack.raw.slice(starts[sentence.start] ?? 0, ends[sentence.end - 1] ?? 0);
  return SCORE.test(raw);
}
