import type { Source } from '@/data/schema';
import { claimPath } from '@/scripts/dataset/content-paths';
import type { Rule } from '@/scripts/dataset/problem';

/**
 * A documented claim rests on more than the official media of the two states, unless it names its
 * speaker: then it says no more than that the statement was made.
 */
export const certaintyFitsStatus: Rule = ({ claims, sources }) => {
  const read = new Map(sources.filter((one) => one.read).map((one) => [one.id, one]));
  return claims
    .filter(({ status, speaker }) => status === 'documented' && speaker === undefined)
    .filter(({ citations }) => {
      const supports = citations.filter(({ relation }) => relation === 'supports');
      const bearing = supports.flatMap(({ source }) => read.get(source) ?? []);
      return bearing.length > 0 && bearing.every(isMediaOfParty);
    })
    .map((claim) => ({
      file: claimPath(claim),
      at: `${claim.id}, status`,
      what: 'is documented by nothing but the official media of a party',
      cure: 'cite another source that was read, name the speaker, or call it reported',
    }));
};

function isMediaOfParty({ kind, standpoint }: Source): boolean {
  return kind === 'official-media' && (standpoint === 'dprk' || standpoint === 'pakistan');
}
