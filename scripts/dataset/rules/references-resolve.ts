import type { Claim, Conflict } from '@/data/schema';
import type { Content } from '@/scripts/dataset/content';
import { claimPath, conflictPath } from '@/scripts/dataset/content-paths';
import type { Problem, Rule } from '@/scripts/dataset/problem';

interface Reference {
  readonly file: string;
  readonly at: string;
  readonly kind: 'topic' | 'source' | 'claim';
  readonly id: string;
}

/** Every topic, source and claim that is referred to exists. */
export const referencesResolve: Rule = (content) => {
  const known = knownIds(content);
  return [
    ...content.claims.flatMap(claimReferences),
    ...content.conflicts.flatMap(versionReferences),
  ]
    .filter(({ kind, id }) => !known[kind].has(id))
    .map(missing);
};

function knownIds({ topics, sources, claims }: Content): Record<Reference['kind'], Set<string>> {
  return {
    topic: new Set(topics.map(({ id }) => id)),
    source: new Set(sources.map(({ id }) => id)),
    claim: new Set(claims.map(({ id }) => id)),
  };
}

function claimReferences(claim: Claim): Reference[] {
  const place = { file: claimPath(claim), at: claim.id };
  return [
    ...claim.topics.map((id) => ({ ...place, kind: 'topic' as const, id })),
    ...claim.citations.map(({ source }) => ({ ...place, kind: 'source' as const, id: source })),
  ];
}

function versionReferences(conflict: Conflict): Reference[] {
  const place = { file: conflictPath(conflict), at: conflict.id };
  return conflict.versions.flatMap(({ claims, sources = [] }) => [
    ...claims.map((id) => ({ ...place, kind: 'claim' as const, id })),
    ...sources.map((id) => ({ ...place, kind: 'source' as const, id })),
  ]);
}

function missing({ file, at, kind, id }: Reference): Problem {
  return {
    file,
    at,
    what: `refers to the ${kind} "${id}", which does not exist`,
    cure: `correct the id, or add the ${kind}`,
  };
}
