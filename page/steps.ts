/** Going from mention to mention. */
import type { Mark } from './painter';
import { inDocumentOrder, rectsOf } from './ranges';

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
  const ahead = by === 1 ? shown : shown.toReversed();
  const isAhead = mark ? isBehind(mark, by) : isOnScreenOrAfter(by);
  const inTurn = [...ahead.filter(isAhead), ...ahead];
  return inTurn.find((other) => other !== mark && isRendered(other)) ?? mark;
}

function isBehind({ range }: Mark, by: 1 | -1): (other: Mark) => boolean {
  return (other) => other.range !== range && inDocumentOrder(range, other.range) * by < 0;
}

function isOnScreenOrAfter(by: 1 | -1): (mark: Mark) => boolean {
  return ({ range }) => {
    const box = rectsOf(range)[0];
    return box !== undefined && (by === 1 ? box.bottom > 0 : box.top < innerHeight);
  };
}

function isRendered({ range }: Mark): boolean {
  return rectsOf(range).some(({ width }) => width > 0);
}
