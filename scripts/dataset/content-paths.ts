import type { Claim, Conflict, Source, Topic } from '@/data/schema';

/** The file of a topic, relative to the folder `data`. */
export function topicPath({ id }: Pick<Topic, 'id'>): string {
  return `topics/${id}.json`;
}

/** The file of a claim: that of its first, most specific topic. */
export function claimPath({ topics }: Pick<Claim, 'topics'>): string {
  return `facts/${topics[0]}.json`;
}

/** The file of a source: that of its kind. */
export function sourcePath({ kind }: Pick<Source, 'kind'>): string {
  return `sources/${kind}.json`;
}

/** The file of a conflict. */
export function conflictPath({ id }: Pick<Conflict, 'id'>): string {
  return `conflicts/${id}.json`;
}

/** The files that hold something else than one of the four kinds of entry. */
export const SINGLE_FILES = {
  mustNotSay: 'must-not-say.json',
  held: 'held.json',
  httpHosts: 'http-hosts.json',
  editions: 'editions.json',
  retired: 'retired.json',
} as const;
