/**
 * Those of `items`, which must be sorted by start, that begin in [from, to]. Windows keep every rule
 * that looks at neighbours linear in the text, however many names it holds.
 */
export function startingWithin<Item extends { readonly start: number }>(
  items: readonly Item[],
  from: number,
  to: number,
): Item[] {
  const found: Item[] = [];
  for (let index = firstFrom(items, from); index < items.length; index += 1) {
    const item = items[index] as Item;
    if (item.start > to) break;
    found.push(item);
  }
  return found;
}

function firstFrom(items: readonly { readonly start: number }[], from: number): number {
  let [low, high] = [0, items.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((items[middle]?.start ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** No name, phrase or pair is longer, in folded units; matching ends them before. */
const LONGEST = 256;

/** Those of `items`, sorted by start, that share a unit with [start, end). */
export function overlapping<Item extends { readonly start: number; readonly end: number }>(
  items: readonly Item[],
  start: number,
  end: number,
): Item[] {
  return startingWithin(items, start - LONGEST, end - 1).filter((item) => item.end > start);
}
