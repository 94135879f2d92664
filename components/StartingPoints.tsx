import type { TopicRef } from '@/data/fact-sheet';
import type { TopicId } from '@/data/schema';
import { popup } from './popup-strings';
import { strings } from './strings';

interface StartingPointsProps {
  topics: readonly TopicRef[];
  onTopic(id: TopicId): void;
}

/** A few topics that lead into all the others, for a reader whose page names none. */
export function StartingPoints({ topics, onTopic }: StartingPointsProps) {
  if (topics.length === 0) return null;
  return (
    <section>
      <h3>{popup.start}</h3>
      <ul class="topics">
        {topics.map(({ id, name, kind }) => (
          <li key={id}>
            <button type="button" class="topic" onClick={() => onTopic(id)}>
              <span class="topic-name">{name}</span>{' '}
              <span class="topic-count">{strings.kind[kind]}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
