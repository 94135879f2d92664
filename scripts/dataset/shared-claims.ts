import type { Conflict } from '@/data/schema';

/** The claims on which more than one version of a conflict rests: they tell every side, and bear out none. */
export function sharedClaims({ versions }: Conflict): ReadonlySet<string> {
  const ids = versions.flatMap(({ claims }) => [...new Set(claims)]);
  return new Set(ids.filter((id, index) => ids.indexOf(id) !== index));
}
