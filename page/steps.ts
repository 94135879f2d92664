/** Going from mention to mention. */
import type { Mark } from './painter';
import { rectsOf } from './ranges';

/** Which of the underlined mentions one is, from 1, and how many there are. */
export interface PlaceInPage {
  readonly number: number;
  readonly count: number;
}

/** The place of a mark among these, which are in document order. */
export function placeOf(mark: Mark, shown: readonly Mark[]): PlaceInPage {
  return { number: shown.indexOf(mark) + 1, count: shown.length };
}

/**
 * Of these marks, which are in document order, the next one that is rendered (1), or the last one
 * before (-1), round the page's ends. Without a mark to start from it is the first one on the screen, or
 * else below it.
 */
export function stepFrom(
  mark: Mark | undefined,
  by: 1 | -1,
  shown: readonly Mark[],
): Mark | undefined {
  const inTurn = by === 1 ? shown : shown.toReversed();
  const at = mark ? inTurn.indexOf(mark) : -1;
  const from = at >= 0 ? at + 1 : firstOf(inTurn, isOnScreenOrAfter(by));
  const ahead = [...inTurn.slice(from), ...inTurn.slice(0, from)];
  return ahead.find((other) => other !== mark && isRendered(other)) ?? mark;
}

function isOnScreenOrAfter(by: 1 | -1): (mark: Mark) => boolean {
  return ({ range }) => {
    const box = rectsOf(range)[0];
    return box !== undefined && (by === 1 ? box.bottom > 0 : box.top < innerHeight);
  };
}

/** So few marks are all asked where they are; of more it is taken that they stand one below the other. */
const FEW = 64;

// Where none is on the screen or after it, the first of all.
function firstOf(marks: readonly Mark[], isAhead: (mark: Mark) => boolean): number {
  let found = 0;
  let [low, high] = [0, marks.length];
  if (high <= FEW) return Math.max(0, marks.findIndex(isAhead));
  while (low < high) {
    const middle = (low + high) >> 1;
    let at = middle;
    while (at < high && !isRendered(marks[at] as Mark)) at += 1;
    const isShown = at < high;
    if (isShown && !isAhead(marks[at] as Mark)) low = at + 1;
    else {
      found = isShown ? at : found;
      high = middle;
    }
  }
  return found;
}

function isRendered({ range }: Mark): boolean {
  return rectsOf(range).some(({ width }) => width > 0);
}
