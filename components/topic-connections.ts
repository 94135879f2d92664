/** Which topics a topic is connected with, by the claims they share on its fact sheet. */
import type { FactSheet, SheetClaim, TopicRef } from '@/data/fact-sheet';
import type { TopicId } from '@/data/schema';

/** A topic that shares claims with the one at hand. */
export interface Connection {
  readonly topic: TopicRef;
  /** Those they share, in order of time; never none. */
  readonly claims: readonly SheetClaim[];
}

/** Two connected topics that share claims with each other as well as with the topic at hand. */
export interface Link {
  readonly ends: readonly [TopicId, TopicId];
  readonly claims: readonly SheetClaim[];
}

/** The nearest surroundings of a topic. */
export interface Connections {
  /** Most shared first. */
  readonly nearest: readonly Connection[];
  readonly links: readonly Link[];
  /** How many connected topics there are beyond the nearest. */
  readonly further: number;
}

/** The `most` topics that share most with the sheet's own, and how they hang together. */
export function connectionsOf({ claims, related }: FactSheet, most: number): Connections {
  const all = related
    .map((topic) => ({ topic, claims: claims.filter(({ topics }) => topics.includes(topic.id)) }))
    .filter((one) => one.claims.length > 0)
    .sort((a, b) => b.claims.length - a.claims.length || compare(a.topic.id, b.topic.id));
  const nearest = all.slice(0, most);
  return { nearest, links: linksOf(nearest), further: all.length - nearest.length };
}

function linksOf(nearest: readonly Connection[]): Link[] {
  return nearest.flatMap(({ topic, claims }, index) =>
    nearest.slice(index + 1).flatMap((other) => {
      const shared = claims.filter(({ topics }) => topics.includes(other.topic.id));
      return shared.length > 0
        ? [{ ends: [topic.id, other.topic.id] as const, claims: shared }]
        : [];
    }),
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : 1; // Ids are unique.
}
