import type { TextPart, TextRun } from './text-run';

/**
 * No piece of text is longer, in UTF-16 units: matching one takes some milliseconds, and cannot be
 * interrupted.
 */
const LONGEST = 8000;
/** Where a longer text is best cut, best first. Initials and short forms end no sentence. */
const ENDS = [
  /\n\s*\n/gu,
  /[\p{L}\p{M}\p{N}]{4}[.!?…]["”’)\]]*\s+|[。！？؟۔।]["”’」』）]*\s*/gu,
  /\s+/gu,
  /[^\ud800-\udbff](?!\p{M})/gsu,
];

/** A run in pieces that are matched by themselves, most of them the whole run; blanks alone are none. */
export function inPieces(run: TextRun): TextRun[] {
  if (run.text.length > LONGEST) return [...cut(run)];
  return run.text.trim() === '' ? [] : [run];
}

function* cut(run: TextRun): Generator<TextRun> {
  let parts = run.parts; // From the one on in which the piece begins.
  for (let from = 0, to = 0; from < run.text.length; from = to) {
    to = from + lengthOfPiece(run.text.slice(from, from + LONGEST + 1));
    const next = parts.findIndex(({ start }) => start >= to);
    const within = next < 0 ? parts : parts.slice(0, next);
    const text = run.text.slice(from, to);
    const start = from;
    if (text.trim() !== '') yield { ...run, text, parts: within.map((part) => shift(part, start)) };
    parts = parts.slice(Math.max(0, within.length - 1));
  }
}

function shift({ node, start }: TextPart, by: number): TextPart {
  return { node, start: start - by };
}

// Only the second half is looked through: pieces are not to become too many.
function lengthOfPiece(text: string): number {
  if (text.length <= LONGEST) return text.length;
  const half = LONGEST >> 1;
  const tail = text.slice(half, LONGEST);
  for (const end of ENDS) {
    const last = [...tail.matchAll(end)].at(-1);
    if (last) return half + last.index + last[0].length;
  }
  return LONGEST;
}
