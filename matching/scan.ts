/** What the scans of a sieve share: each reads one sort of text until another sort begins. */
import type { LetterCodes } from './letter-codes';
import { EFFECT, effectIn } from './mark-run';
import type { PrefixFilter } from './prefix-filter';
import type { SieveWalk } from './sieve-walk';

/** What a scan answers instead of the offset it has read up to: a name may be here. */
export const FOUND = -1;

/** All that is known of the patterns. */
export interface Sought {
  readonly codes: LetterCodes;
  /** Knows the hashes by which patterns give themselves away. */
  readonly filter: PrefixFilter;
  readonly walk: SieveWalk;
  /** How many letters such a hash may be made of. */
  readonly reach: number;
  /** Whether patterns are written in scripts whose marks we do not know. */
  isForeign(): boolean;
  readonly work: {
    /** Units that scans have looked at again, in all texts. */
    steps: number;
    /** Where the latest fold of this text has ended: no name that begins before is still open. */
    foldedTo: number;
  };
}

/** Whether only folding can tell what stands here. */
export function isUnsure(packedEffect: number, sought: Sought): boolean {
  const effect = effectIn(packedEffect);
  return effect === EFFECT.special || (effect === EFFECT.foreign && sought.isForeign());
}
