import type { Conflict } from '@/data/schema';
import { conflictPath } from '@/scripts/dataset/content-paths';
import type { Problem, Rule } from '@/scripts/dataset/problem';
import { sharedClaims } from '@/scripts/dataset/shared-claims';

type Version = Conflict['versions'][number];

/** No two versions of a conflict are shown with the same evidence, nor one with a claim that tells another too. */
export const versionsHaveOwnEvidence: Rule = ({ conflicts }) =>
  conflicts.flatMap((conflict) => [...undivided(conflict), ...alike(conflict)]);

/** Versions that rest on a claim of another version and do not say which of its sources bear them out. */
function undivided(conflict: Conflict): Problem[] {
  const shared = sharedClaims(conflict);
  return conflict.versions.flatMap(({ claims, sources }, index) => {
    const id = claims.find((claim) => shared.has(claim));
    if (id === undefined || sources !== undefined) return [];
    const what = `rests on "${id}", as another version does, without sources of its own`;
    return [problem(conflict, index, what)];
  });
}

function alike(conflict: Conflict): Problem[] {
  const shared = sharedClaims(conflict);
  const evidence = conflict.versions.map((version) => evidenceOf(version, shared));
  return evidence.flatMap((one, index) => {
    const first = evidence.indexOf(one);
    if (first === index) return [];
    return [problem(conflict, index, `has the same evidence as versions.${first}`)];
  });
}

/** What a version is shown with, as one text whatever the order. */
function evidenceOf({ claims, sources }: Version, shared: ReadonlySet<string>): string {
  const own = claims.filter((id) => sources === undefined || !shared.has(id));
  return [...own.map((id) => `claim ${id}`), ...(sources ?? []).map((id) => `source ${id}`)]
    .sort()
    .join();
}

function problem(conflict: Conflict, index: number, what: string): Problem {
  return {
    file: conflictPath(conflict),
    at: `${conflict.id}, versions.${index}`,
    what,
    cure: 'name under "sources" those that bear out this version, or remove the conflict',
  };
}
