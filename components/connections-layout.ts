/** Where connected topics stand: in rows on both sides of the topic at hand, the most connected on top. */

/** A place for a topic, CSS px from the top and from where lines of the interface begin. */
export interface ConnectionPlace {
  /** Where its line ends. */
  readonly x: number;
  readonly y: number;
  /** Whether its words stand before its line, or after it. */
  readonly side: 'before' | 'after';
  /** What its words may take; no two boxes touch. */
  readonly box: {
    readonly start: number;
    readonly top: number;
    readonly width: number;
    readonly height: number;
  };
}

/** The places of a picture. */
export interface ConnectionsLayout {
  readonly places: readonly ConnectionPlace[];
  readonly centre: { readonly x: number; readonly y: number };
  readonly height: number;
}

/** Room for a name in three lines and the number of facts below it, CSS px. */
const ROW = 76;
const ROW_GAP = 6;
/** What names keep to on each side, as a share of the width and at most, CSS px. */
const NAME_SHARE = 0.32;
const NAME_MOST = 240;
const NAME_GAP = 8;

/** Places for `count` topics in a picture `width` CSS px wide; row by row, a side in turn. */
export function layOutConnections(count: number, width: number): ConnectionsLayout {
  const rows = Math.max(1, Math.ceil(count / 2));
  const height = rows * ROW;
  const names = Math.min(NAME_MOST, Math.floor(width * NAME_SHARE));
  const places = Array.from({ length: count }, (_, index): ConnectionPlace => {
    const isBefore = index % 2 === 0;
    const top = Math.floor(index / 2) * ROW;
    return {
      x: isBefore ? names + NAME_GAP : width - names - NAME_GAP,
      y: top + ROW / 2,
      side: isBefore ? 'before' : 'after',
      box: {
        start: isBefore ? 0 : width - names,
        top: top + ROW_GAP / 2,
        width: names,
        height: ROW - ROW_GAP,
      },
    };
  });
  return { places, centre: { x: width / 2, y: height / 2 }, height };
}

/** How thick a line for so many shared facts is, CSS px: thicker with each, up to a tenth. */
export function lineWidth(facts: number): number {
  return 0.4 + Math.min(facts, 10) * 0.6;
}
