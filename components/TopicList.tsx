import type { TopicRef } from '@/data/fact-sheet';
import type { TopicId, TopicKind } from '@/data/schema';
import { focusOnMount } from './focus-on-mount';
import { groupBy } from './group-by';
import { popup } from './popup-strings';
import { strings } from './strings';
import { TopicName } from './TopicName';
import { topicName } from './topic-name';
import { locale } from './words';

/** A topic named on the page, and how often. */
export interface FoundTopic {
  readonly topic: TopicRef;
  readonly count: number;
}

interface TopicListProps {
  items: readonly FoundTopic[];
  /** The topic a reader comes back from: its button takes the focus. */
  returnedFrom?: TopicId | undefined;
  /** Where a topic is mentioned, in a few words. */
  placesOf?: ((id: TopicId) => string | undefined) | undefined;
  onTopic(id: TopicId): void;
}

const KINDS = Object.keys(strings.kinds) as TopicKind[]; // The catalogue has every kind as a key.

/** The topics found on a page by kind, the most mentioned of each kind first. */
export function TopicList({ items, returnedFrom, placesOf, onTopic }: TopicListProps) {
  const groups = groupBy(items, ({ topic }) => topic.kind);
  return (
    <>
      {KINDS.filter((kind) => groups.has(kind)).map((kind) => (
        <section key={kind}>
          <h3>{strings.kinds[kind]}</h3>
          <ul class="topics">
            {mostMentionedFirst(groups.get(kind) ?? []).map(({ topic, count }) => (
              <li key={topic.id}>
                <button
                  type="button"
                  class="topic"
                  ref={topic.id === returnedFrom ? focusOnMount : null}
                  onClick={() => onTopic(topic.id)}
                >
                  <span class="topic-name">
                    <TopicName topic={topic} />
                  </span>{' '}
                  <span class="topic-count">{popup.mentions(count)}</span>
                  {placesOf?.(topic.id) && <span class="topic-places">{placesOf(topic.id)}</span>}
                </button>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

function mostMentionedFirst(items: readonly FoundTopic[]): readonly FoundTopic[] {
  return items.toSorted(
    (a, b) => b.count - a.count || topicName(a.topic).localeCompare(topicName(b.topic), locale()),
  );
}
