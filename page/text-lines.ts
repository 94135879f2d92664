/** How the lines of a printed page become paragraphs again (policy R6.5). */

/** A line as it is placed: lengths in whatever unit the page has, 0 at its top and left. */
export interface TextLine {
  readonly top: number;
  readonly left: number;
  /** The size of its largest letters. */
  height: number;
}

/** A step down that is larger than the usual one by so much begins a paragraph. */
const WIDE = 1.4;
/** Letters that are larger or smaller by so much are a heading's or a note's. */
const OTHER_SIZE = 1.15;
/** Of what is more than this to the right of the line before, the first line is indented; in hundredths of the page. */
const INDENT = 1;
/** Ends of a sentence. */
const CLOSED = /[.!?…:;。！？؟۔।]["'”’»)\]」』）]*\s*$/u;

/** The usual step from line to line on a page; NaN where it has no two lines. */
export function pitchOf(lines: readonly TextLine[]): number {
  const steps = lines.flatMap(({ top }, at) => {
    const step = top - (lines[at - 1]?.top ?? Number.NaN);
    return step > 0 ? [step] : [];
  });
  steps.sort((a, b) => a - b);
  // Not the middle one: a page of short paragraphs has more of the wide steps.
  return steps[Math.floor(steps.length / 4)] ?? Number.NaN;
}

/** Whether a paragraph goes on from one line to the next; `tail` is the end of the first. */
export function goesOn(from: TextLine, to: TextLine, tail: string, pitch: number): boolean {
  if (ratio(from.height, to.height) > OTHER_SIZE) return false;
  const step = to.top - from.top;
  if (step > WIDE * pitch) return false;
  const isClosed = CLOSED.test(tail);
  // Upwards is where the next column begins.
  return !isClosed || (step >= 0 && to.left - from.left <= INDENT);
}

// Of what is not known, nothing follows.
function ratio(one: number, other: number): number {
  return Math.max(one / other, other / one) || 1;
}

const HYPHEN = /\p{Ll}[-\u2010]$/u;
const SOFT_HYPHEN = /\u00ad$/u;
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー、。，]/u;

/** What stands between two lines of a paragraph, and whether the hyphen at the end of the first drops out. */
export function wayOver(tail: string, next: string): { sign: string; drops: boolean } {
  if (SOFT_HYPHEN.test(tail)) return { sign: '', drops: true };
  if (HYPHEN.test(tail) && /^\p{Ll}/u.test(next)) return { sign: '', drops: true };
  const isOneWord = UNSPACED.test(tail.slice(-1)) && UNSPACED.test(next.charAt(0));
  return { sign: isOneWord || /[-\u2010]$/u.test(tail) ? '' : ' ', drops: false };
}
