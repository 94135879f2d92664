import type { Claim, Source } from '@/data/schema';
import { claimPath } from '@/scripts/dataset/content-paths';
import type { Rule } from '@/scripts/dataset/problem';

/** Voices without a name: a reader who meets one must learn which publication heard it. */
const NAMELESS =
  /\b(?:officials?|officers?|diplomats?|sources?|press|media|reports?|newspapers?)\b/iu;

const NAME = /[\p{Lu}\p{N}][\p{L}\p{N}]+|\b[\p{L}\p{N}-]+\.(?:com|pk|org)\b/gu;

/** A speaker told as an official, a source or the press is told with a publisher or author that the claim cites. */
export const namelessVoicesAreTraced: Rule = ({ claims, sources }) => {
  const known = new Map(sources.map((source) => [source.id, source]));
  return claims
    .filter(({ speaker = '' }) => NAMELESS.test(speaker))
    .filter((claim) => !namesItsPublication(claim, known))
    .map((claim) => ({
      file: claimPath(claim),
      at: `${claim.id}, speaker`,
      what: `names nobody and no publication that it cites: "${claim.speaker}"`,
      cure: 'name the publication that carries it, as its source does: "…, via Reuters"',
    }));
};

function namesItsPublication(claim: Claim, known: ReadonlyMap<string, Source>): boolean {
  const cited = claim.citations.flatMap(({ source }) => known.get(source) ?? []);
  const names = new Set(
    cited.flatMap(({ publisher, author = '' }) => namesIn(`${publisher} ${author}`)),
  );
  return namesIn(claim.speaker ?? '').some((name) => names.has(name));
}

function namesIn(text: string): string[] {
  return [...text.matchAll(NAME)].map(([name]) => name).filter((name) => name !== 'The');
}
