import type { SheetClaim } from '@/data/fact-sheet';
import { type Timing, timingOf } from './known-when';

/** Claims by how they stand to an article, each list in order of time. */
export type ClaimsByTiming = Readonly<Record<Timing, readonly SheetClaim[]>>;

/** These claims told apart by an article of this day (ISO 8601); all are known where there is none. */
export function claimsByTiming(
  claims: readonly SheetClaim[],
  published: string | undefined,
): ClaimsByTiming {
  if (published === undefined) return { known: claims, 'told-later': [], after: [] };
  const of = (timing: Timing) => claims.filter((claim) => timingOf(claim, published) === timing);
  return { known: of('known'), 'told-later': of('told-later'), after: of('after') };
}
