/** What has been seen of one page, as far as it tells whether both countries are spoken of together. */
import { SIGN } from './hint-index';

/** The signs seen on a page. */
export interface Sights {
  /** Take in what a hint says at a place in the page's text, UTF-16 units; `isTight`: in a script without blanks. */
  add(sign: number, at: number, isTight: boolean): void;
  /** Whether they make the page worth the finder. */
  readonly areEnough: boolean;
  readonly areNone: boolean;
}

/**
 * Farther apart nothing on a page speaks of both countries: a passage reaches 800 folded units, or 320 of
 * scripts without blanks (R4.5), blocks of text are hardly ever longer, and blanks between may be many.
 */
const TOGETHER = { spaced: 5000, tight: 1000 };
/** R4.2d: this many namings of each make a pair page wherever they stand. */
const MANY = 3;

/** No signs yet. */
export function createSights(): Sights {
  const north = { last: 0, count: 0, isTight: false };
  const south = { last: 0, count: 0, isTight: false };
  let far = 0;
  let areEnough = false;

  function areOfBoth(): boolean {
    if (north.count === 0 || south.count === 0) return false;
    const reach = north.isTight && south.isTight ? TOGETHER.tight : TOGETHER.spaced;
    if (far !== 0 || Math.abs(north.last - south.last) <= reach) return true;
    return north.count >= MANY && south.count >= MANY;
  }

  return {
    add(sign, at, isTight) {
      for (const side of [north, south]) {
        if ((sign & (side === north ? SIGN.north : SIGN.south)) === 0) continue;
        Object.assign(side, { last: at, count: side.count + 1, isTight });
      }
      far |= sign & SIGN.far;
      areEnough ||= (sign & SIGN.both) === SIGN.both || areOfBoth();
    },
    get areEnough() {
      return areEnough;
    },
    get areNone() {
      return north.count + south.count === 0;
    },
  };
}
