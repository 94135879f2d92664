import { useState } from 'preact/hooks';
import type { TopicId } from '@/data/schema';
import type { RelatedTopic } from './related-topics';
import { sheetText } from './sheet-strings';
import { strings } from './strings';
import { TopicName } from './TopicName';

/** Rows shown until more are asked for, and all that stand on the page. */
const FIRST = 10;

interface RelatedTopicsProps {
  related: readonly RelatedTopic[];
  onTopic(id: TopicId): void;
}

/** The topics that share facts with one, with how many, and whether they stand on the page as well. */
export function RelatedTopics({ related, onTopic }: RelatedTopicsProps) {
  const [isWhole, setWhole] = useState(related.length <= FIRST + 2); // Two rows are no more than the button.
  const onPage = related.filter(({ isOnPage }) => isOnPage).length;
  const shown = isWhole ? related : related.slice(0, Math.max(FIRST, onPage));
  return (
    <>
      <p class="hint">{sheetText.related.hint}</p>
      <ul class="related">
        {shown.map((one) => (
          <li key={one.topic.id}>
            <Row {...one} onTopic={onTopic} />
          </li>
        ))}
      </ul>
      {shown.length < related.length && (
        <button type="button" class="more-rows" onClick={() => setWhole(true)}>
          {sheetText.related.more(related.length - shown.length)}
        </button>
      )}
    </>
  );
}

function Row({
  topic,
  shared,
  isOnPage,
  onTopic,
}: RelatedTopic & Pick<RelatedTopicsProps, 'onTopic'>) {
  return (
    <button type="button" class="topic" onClick={() => onTopic(topic.id)}>
      <span>
        <span class="topic-name">
          <TopicName topic={topic} />
        </span>{' '}
        {isOnPage && <span class="on-page">{sheetText.related.onPage}</span>}
      </span>{' '}
      <span class="topic-count">{sheetText.related.detail(strings.kind[topic.kind], shared)}</span>
    </button>
  );
}
