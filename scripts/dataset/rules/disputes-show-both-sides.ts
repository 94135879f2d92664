import type { Claim, Conflict } from '@/data/schema';
import { claimPath } from '@/scripts/dataset/content-paths';
import type { Rule } from '@/scripts/dataset/problem';

/** A disputed claim cites both sides, or stands in a conflict that shows them. */
export const disputesShowBothSides: Rule = ({ claims, conflicts }) => {
  const inConflict = new Set(conflicts.flatMap(claimsOf));
  return claims
    .filter((claim) => claim.status === 'disputed')
    .filter((claim) => !citesBothSides(claim) && !inConflict.has(claim.id))
    .map((claim) => ({
      file: claimPath(claim),
      at: `${claim.id}, status`,
      what: 'is disputed, but only one side can be read',
      cure: 'cite a source that disputes it, or add a conflict that holds every version',
    }));
};

function claimsOf({ versions }: Conflict): string[] {
  return versions.flatMap(({ claims }) => claims);
}

function citesBothSides({ citations }: Claim): boolean {
  const relations = new Set(citations.map(({ relation }) => relation));
  return relations.has('supports') && relations.has('disputes');
}
