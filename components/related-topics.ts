import type { FactSheet, TopicRef } from '@/data/fact-sheet';
import type { TopicId } from '@/data/schema';

/** A topic that shares claims with another. */
export interface RelatedTopic {
  readonly topic: TopicRef;
  /** How many claims they share. */
  readonly shared: number;
  /** Whether the page the reader has open names it. */
  readonly isOnPage: boolean;
}

/** The topics that share claims with a sheet's own: those on the page first, and then the most shared first. */
export function relatedTopics(
  { claims, related }: FactSheet,
  onPage: ReadonlySet<TopicId> = new Set(),
): readonly RelatedTopic[] {
  return related
    .map((topic) => ({
      topic,
      shared: claims.filter(({ topics }) => topics.includes(topic.id)).length,
      isOnPage: onPage.has(topic.id),
    }))
    .toSorted((a, b) => Number(b.isOnPage) - Number(a.isOnPage) || b.shared - a.shared);
}
