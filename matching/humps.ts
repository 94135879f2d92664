/** Where a capital parts words that are run together (R1.7), as folding sees it. */

import { byUnit } from './by-unit';

const CASE = { none: 1, capital: 2, small: 3 } as const;

const caseOf = byUnit((unit) => {
  const char = String.fromCharCode(unit);
  const other = /\p{Ll}/u.test(char) ? CASE.small : CASE.none;
  return /\p{Lu}/u.test(char) ? CASE.capital : other;
});

/** Whether folding parts a word before this offset. */
export function isHumpAt(raw: string, at: number): boolean {
  if (at === 0 || !isCapital(raw.charCodeAt(at))) return false;
  const before = raw.charCodeAt(at - 1);
  if (isSmall(before)) return true;
  return isCapital(before) && at + 1 < raw.length && isSmall(raw.charCodeAt(at + 1));
}

/** Whether a unit is a capital. */
export function isCapital(unit: number): boolean {
  return caseOf(unit) === CASE.capital;
}

/** Whether a unit is a small letter. */
export function isSmall(unit: number): boolean {
  return caseOf(unit) === CASE.small;
}
