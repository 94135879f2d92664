import type { TopicRef } from '@/data/fact-sheet';
import type { TopicId } from '@/data/schema';
import { popup } from './popup-strings';
import { strings } from './strings';
import { TopicName } from './TopicName';

interface StartingPointsProps {
  topics: readonly TopicRef[];
  onTopic(id: TopicId): void;
}

/** A few topics that lead into all the others, for a reader whose page names none. */
export function StartingPoints({ topics, onTopic }: StartingPointsProps) {
  if (topics.length === 0) return null;
  return (
    <section>
      <h2 class="topics-head">{popup.start}</h2>
      <ul class="topics">
        {topics.map((topic) => (
          <li key={topic.id}>
            <button type="button" class="topic" onClick={() => onTopic(topic.id)}>
              <span class="topic-name">
                <TopicName topic={topic} />
              </span>{' '}
              <span class="topic-count">{strings.kind[topic.kind]}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
