/** Where in the trie beginnings lead, by their hash: open addressing, key and place side by side. */
export interface PrefixIndex {
  /** Of each slot a key, and a place: twice the node, and one more if separators come after it. */
  readonly slots: Int32Array;
  readonly shift: number;
}

// A hash has its capitals and lanes in the lowest bits, which do not count.
const keyOf = (hash: number) => hash >> 7;
// The last unit has too much to say in the highest bits: all words before a blank would be neighbours.
const slotOf = (hash: number, shift: number) => (Math.imul(keyOf(hash), 0x9e3779b1) >>> shift) << 1;

/** An index with room for so many beginnings. */
export function createPrefixIndex(count: number): PrefixIndex {
  const bits = Math.max(4, Math.ceil(Math.log2(1 + count * 2)));
  return { slots: new Int32Array(2 << bits), shift: 32 - bits };
}

/** Add a beginning; several may have one hash. */
export function addPlace(index: PrefixIndex, hash: number, node: number, isParted: boolean): void {
  const place = node * 2 + Number(isParted);
  for (let slot = findSlot(index, hash); slot >= 0; slot = findSlot(index, hash, slot)) {
    if (placeAt(index, slot) === place) return;
  }
  let slot = slotOf(hash, index.shift);
  while (placeAt(index, slot) !== 0) slot = following(index, slot);
  index.slots[slot] = keyOf(hash);
  index.slots[slot + 1] = place;
}

/** The place in a slot, 0 if it is free. */
export function placeAt({ slots }: PrefixIndex, slot: number): number {
  return slots[slot + 1] as number;
}

/** The slot of a beginning with this hash, the first or the next after `before`; -1 if there is none. */
export function findSlot(index: PrefixIndex, hash: number, before = -1): number {
  const { slots, shift } = index;
  let slot = before < 0 ? slotOf(hash, shift) : following(index, before);
  while (slots[slot + 1] !== 0 && slots[slot] !== keyOf(hash)) slot = following(index, slot);
  return slots[slot + 1] === 0 ? -1 : slot;
}

function following({ slots }: PrefixIndex, slot: number): number {
  return (slot + 2) & (slots.length - 1);
}
