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
  const file = claimPath(claim);
  const at = (path: string) => `${claim.id}, ${path}`;
  return [
    ...claim.topics.map((id, n) => ({ file, at: at(`topics.${n}`), kind: 'topic' as const, id })),
    ...claim.citations.map(({ source: id }, n) => ({
      file,
      at: at(`citations.${n}.source`),
      kind: 'source' as const,
      id,
    })),
  ];
}

function versionReferences(conflict: Conflict): Reference[] {
  const file = conflictPath(conflict);
  return conflict.versions.flatMap(({ claims, sources = [] }, index) => {
    const at = `${conflict.id}, versions.${index}`;
    return [
      ...claims.map((id, n) => ({ file, at: `${at}.claims.${n}`, kind: 'claim' as const, id })),
      ...sources.map((id, n) => ({ file, at: `${at}.sources.${n}`, kind: 'source' as const, id })),
    ];
  });
}

function missing({ file, at, kind, id }: Reference): Problem {
  return {
    file,
    at,
    what: `refers to the ${kind} "${id}", which does not exist`,
    cure: `correct the id, or add the ${kind}`,
  };
}
