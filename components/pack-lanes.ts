/** Something that takes a stretch of a line. */
interface Boxed {
  readonly box: { readonly from: number; readonly to: number };
}

/** Items with the lane each of them lies in, and how many lanes there are. */
interface Packed<Item> {
  readonly items: readonly (Item & { readonly lane: number })[];
  readonly lanes: number;
}

/**
 * Put each item into the lowest lane where it fits, in the order given, with at least `gap` between
 * neighbours. Items in order of where they begin get as few lanes as there can be.
 */
export function packLanes<Item extends Boxed>(items: readonly Item[], gap: number): Packed<Item> {
  const lanes: Boxed['box'][][] = [];
  const packed = items.map((item) => {
    const { from, to } = item.box;
    const isFree = (taken: Boxed['box'][]) =>
      taken.every((other) => other.to + gap <= from || to + gap <= other.from);
    const free = lanes.findIndex(isFree);
    const lane = free < 0 ? lanes.length : free;
    lanes[lane] = [...(lanes[lane] ?? []), item.box];
    return { ...item, lane };
  });
  return { items: packed, lanes: lanes.length };
}
