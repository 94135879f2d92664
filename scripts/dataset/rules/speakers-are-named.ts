import { claimPath } from '@/scripts/dataset/content-paths';
import type { Rule } from '@/scripts/dataset/problem';

/** A claim that no record shows names who says so: the person, the body or the publication. */
export const speakersAreNamed: Rule = ({ claims }) =>
  claims
    .filter(({ status, speaker }) => status !== 'documented' && speaker === undefined)
    .map((claim) => ({
      file: claimPath(claim),
      at: `${claim.id}, status`,
      what: `is ${claim.status}, but nobody is named as saying so`,
      cure: 'add "speaker": the person, body or publication whose word it is',
    }));
