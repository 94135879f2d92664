/** What separates words only in some places: full stops and middle dots (policy R1.4, R1.6). */
import { isAlwaysSeparator, MIDDLE_DOT } from './fold-units';
import { isUnspaced, scriptAt } from './script';

/** Whether a cluster [at, end) of the raw text, folded to `text`, separates words where it stands. */
export function isSeparator(
  raw: string,
  at: number,
  end: number,
  text: string,
  isAfterUnspaced: boolean,
): boolean {
  if (text === '.') return isInitialStop(raw, at);
  if (isAlwaysSeparator(text)) return true;
  return isAfterUnspaced && MIDDLE_DOT.test(text) && isUnspacedOrBlank(raw, end);
}

// R1.4: after one letter, or one of these, a full stop is a separator and no wall.
const ABBREVIATION = /(?<!\p{L}|\p{M})(?:\p{L}|dr|mr|mrs|ms|gen|lt|col|maj|prof|sen|st|डॉ)$/iu;
const INITIAL_BEFORE = /(?<!\p{L}|\p{M})\p{Lu}[^\S\n]$/u;
/** What stands before a full stop, as far as it matters. */
const REACH = 6;

// *A .Q. Khan*: a stop set after the blank still belongs to the initial.
function isInitialStop(raw: string, at: number): boolean {
  if (ABBREVIATION.test(raw.slice(Math.max(0, at - REACH), at))) return true;
  return (
    INITIAL_BEFORE.test(raw.slice(Math.max(0, at - 3), at)) && /\p{Lu}/u.test(raw.charAt(at + 1))
  );
}

function isUnspacedOrBlank(raw: string, at: number): boolean {
  return /\s/u.test(raw.charAt(at)) || isUnspaced(scriptAt(raw, at));
}
