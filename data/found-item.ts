import type { CitedSource, SheetClaim } from './fact-sheet';
import type { Topic, TopicId } from './schema';

/** What a search found, with enough of it to be shown; `topicId` is the topic whose sheet tells of it. */
export type FoundItem =
  | { readonly kind: 'topic'; readonly topicId: TopicId; readonly topic: Topic }
  | { readonly kind: 'claim'; readonly topicId: TopicId; readonly claim: SheetClaim }
  | { readonly kind: 'source'; readonly topicId: TopicId; readonly source: CitedSource };
