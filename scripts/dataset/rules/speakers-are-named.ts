import { claimPath } from '@/scripts/dataset/content-paths';
import type { Rule } from '@/scripts/dataset/problem';

/** A claimed or disputed claim names who says so. */
export const speakersAreNamed: Rule = ({ claims }) =>
  claims
    .filter(({ status, speaker }) => isSomebodysWord(status) && speaker === undefined)
    .map((claim) => ({
      file: claimPath(claim),
      at: `${claim.id}, status`,
      what: `is ${claim.status}, but nobody is named as saying so`,
      cure: 'add "speaker": the person, body or publication whose word it is',
    }));

function isSomebodysWord(status: string): boolean {
  return status === 'claimed' || status === 'disputed';
}
