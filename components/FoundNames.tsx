import type { FoundItem } from '@/data/found-item';
import { fragmentOf } from './library-route';
import { library } from './library-strings';
import { SourceName } from './SourceName';
import { strings } from './strings';
import { TopicName } from './TopicName';

interface FoundNamesProps {
  items: readonly FoundItem[];
  /** Whether no fact was found besides, so that sources need not make room for any. */
  isAll: boolean;
}

/** The topics and, folded, the sources among what a search found, ahead of the facts. */
export function FoundNames({ items, isAll }: FoundNamesProps) {
  const topics = items.flatMap((item) => (item.kind === 'topic' ? [item.topic] : []));
  const sources = items.flatMap((item) => (item.kind === 'source' ? [item.source] : []));
  return (
    <>
      {topics.length > 0 && (
        <section>
          <h3>{library.topicsFound}</h3>
          <ul class="found-names">
            {topics.map((topic) => (
              <li key={topic.id}>
                <a href={fragmentOf({ view: 'topic', id: topic.id })}>
                  <TopicName topic={topic} />
                </a>{' '}
                <span class="topic-count">{strings.kind[topic.kind]}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
      {sources.length > 0 && (
        <details class="found-sources" open={isAll}>
          <summary>{library.sourcesFound(sources.length)}</summary>
          <ul class="found-names">
            {sources.map((source) => (
              <li key={source.id}>
                <a href={fragmentOf({ view: 'source', id: source.id })}>
                  <SourceName source={source} />
                </a>{' '}
                <span class="topic-count">{source.publisher}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
