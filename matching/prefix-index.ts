/** Where in the trie beginnings lead, by their hash: open addressing, key and place side by side. */
export interface PrefixIndex {
  /** Of each slot a hash, and a place: twice the node, and one more if separators come after it. */
  slots: Int32Array;
  count: number;
}

const FEWEST_SLOTS = 1024;
// A hash has its capitals and lanes in the lowest bits, which do not count.
const keyOf = (hash: number) => hash >> 7;

/** An index that grows as it fills. */
export function createPrefixIndex(): PrefixIndex {
  return { slots: new Int32Array(2 * FEWEST_SLOTS), count: 0 };
}

/** Add a beginning; several may have one hash. */
export function addPlace(index: PrefixIndex, hash: number, node: number, isParted: boolean): void {
  const place = node * 2 + Number(isParted);
  for (let slot = findSlot(index, hash); slot >= 0; slot = findSlot(index, hash, slot)) {
    if (placeAt(index, slot) === place) return;
  }
  if (index.count * 4 > index.slots.length) grow(index);
  put(index.slots, hash, place);
  index.count += 1;
}

/** The place in a slot, 0 if it is free. */
export function placeAt({ slots }: PrefixIndex, slot: number): number {
  return slots[slot + 1] as number;
}

/** The slot of a beginning with this hash, the first or the next after `before`; -1 if there is none. */
export function findSlot({ slots }: PrefixIndex, hash: number, before = -1): number {
  let slot = before < 0 ? slotOf(slots, hash) : following(slots, before);
  while (slots[slot + 1] !== 0 && keyOf(slots[slot] as number) !== keyOf(hash))
    slot = following(slots, slot);
  return slots[slot + 1] === 0 ? -1 : slot;
}

/** All hashes in an index. */
export function hashesIn({ slots }: PrefixIndex): Set<number> {
  const hashes = new Set<number>();
  for (let slot = 0; slot < slots.length; slot += 2) {
    if (slots[slot + 1] !== 0) hashes.add(slots[slot] as number);
  }
  return hashes;
}

function grow(index: PrefixIndex): void {
  const old = index.slots;
  index.slots = new Int32Array(2 * old.length);
  for (let slot = 0; slot < old.length; slot += 2) {
    if (old[slot + 1] !== 0) put(index.slots, old[slot] as number, old[slot + 1] as number);
  }
}

function put(slots: Int32Array, hash: number, place: number): void {
  let slot = slotOf(slots, hash);
  while (slots[slot + 1] !== 0) slot = following(slots, slot);
  slots[slot] = hash;
  slots[slot + 1] = place;
}

// Mixed, as the last unit has too much to say in the highest bits: all that ends with a blank would be
// neighbours. Slots are even; there is a power of two of them.
function slotOf(slots: Int32Array, hash: number): number {
  const mixed = Math.imul(keyOf(hash), 0x9e3779b1);
  return ((mixed ^ (mixed >>> 15)) << 1) & (slots.length - 1);
}

function following(slots: Int32Array, slot: number): number {
  return (slot + 2) & (slots.length - 1);
}
