import type { Claim } from '@/data/schema';
import { claimPath } from '@/scripts/dataset/content-paths';
import type { Problem, Rule } from '@/scripts/dataset/problem';

/** Every claim has a citation that supports it, and one such source was read. */
export const claimsAreSupported: Rule = ({ claims, sources }) => {
  const read = new Set(sources.filter((source) => source.read).map(({ id }) => id));
  return claims.flatMap((claim) => check(claim, read));
};

function check(claim: Claim, read: ReadonlySet<string>): Problem[] {
  const supports = claim.citations.filter(({ relation }) => relation === 'supports');
  const place = { file: claimPath(claim), at: claim.id };
  if (supports.length === 0)
    return [
      {
        ...place,
        what: 'no citation supports it',
        cure: 'cite a source that bears the sentence out, or remove the claim',
      },
    ];
  if (!supports.some(({ source }) => read.has(source)))
    return [
      {
        ...place,
        what: 'none of the sources that support it was read',
        cure: 'open one of them and set "read", or cite a source that was read',
      },
    ];
  return [];
}
