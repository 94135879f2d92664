/** Which hashes were never added: one bit each, so that the table stays in the processor's cache. */
export interface PrefixFilter {
  /** Set bits stand for what was not added, since the loops that read ask for that. */
  readonly absent: Int32Array;
  /** `absent[hash >>> wordShift] >>> (hash >>> bitShift)` has the bit of a hash in its lowest place. */
  readonly wordShift: number;
  readonly bitShift: number;
}

// At 64 to 128 bits a hash, one in a hundred of the others looks as if it had been added.
const WORDS_PER_HASH = 2;
const LEAST_WORD_BITS = 6;
// The lowest bits of a hash are no part of it.
const MOST_WORD_BITS = 20;

/** A filter of these hashes. */
export function createPrefixFilter(hashes: ReadonlySet<number>): PrefixFilter {
  const wanted = Math.ceil(Math.log2(1 + hashes.size * WORDS_PER_HASH));
  const wordBits = Math.min(Math.max(wanted, LEAST_WORD_BITS), MOST_WORD_BITS);
  const filter = {
    absent: new Int32Array(1 << wordBits).fill(-1),
    wordShift: 32 - wordBits,
    bitShift: 27 - wordBits,
  };
  for (const hash of hashes) {
    const word = hash >>> filter.wordShift;
    filter.absent[word] = (filter.absent[word] as number) & ~(1 << (hash >>> filter.bitShift));
  }
  return filter;
}
