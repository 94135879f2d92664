import type { Content } from './content';
import { compare } from './time-order';

/** How many of each, in order of name. */
type Tally = Readonly<Record<string, number>>;

/** The counts of the content, by the headings that the check prints. */
export function statistics({ topics, claims, sources, conflicts }: Content): Record<string, Tally> {
  return {
    entries: {
      topics: topics.length,
      claims: claims.length,
      citations: claims.flatMap(({ citations }) => citations).length,
      sources: sources.length,
      conflicts: conflicts.length,
    },
    'topics by kind': tally(topics.map(({ kind }) => kind)),
    'claims by status': tally(claims.map(({ status }) => status)),
    'claims by decade': tally(claims.map(({ date }) => `${date.slice(0, 3)}0s`)),
    'claims by confidence': tally(claims.map(({ confidence }) => confidence)),
    'sources by kind': tally(sources.map(({ kind }) => kind)),
    'sources by standpoint': tally(sources.map(({ standpoint }) => standpoint)),
    'sources by language': tally(sources.map(({ language }) => language)),
  };
}

/** Counts as a line of text: `claimed 52, disputed 36`. */
export function formatTally(counts: Tally): string {
  return Object.entries(counts)
    .map(([name, count]) => `${name} ${count}`)
    .join(', ');
}

function tally(values: readonly string[]): Tally {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return Object.fromEntries([...counts].sort(([a], [b]) => compare(a, b)));
}
