import type { Mention } from '@/matching/mention-finder';

/** A mention as it is printed: a half-open span in UTF-16 units, and the words there. */
export interface Annotation {
  readonly start: number;
  readonly end: number;
  readonly topic: string;
  readonly text: string;
}

/** Mentions of a text as they are printed. */
export function toAnnotations(text: string, mentions: readonly Mention[]): Annotation[] {
  return mentions.map(({ topicId, start, end }) => ({
    start,
    end,
    topic: topicId,
    text: text.slice(start, end),
  }));
}
