import { claimPath } from '@/scripts/dataset/content-paths';
import type { Rule } from '@/scripts/dataset/problem';

/** No claim is published under an id that was weighed and kept out. */
export const heldClaimsStayOut: Rule = ({ claims, held }) => {
  const reasons = new Map(held.map(({ id, reason }) => [id, reason]));
  return claims.flatMap((claim) => {
    const reason = reasons.get(claim.id);
    if (reason === undefined) return [];
    const what = `is held back: ${reason}`;
    return [{ file: claimPath(claim), at: claim.id, what, cure: 'meet that, then lift the hold' }];
  });
};
