import type { FoundItem } from '@/data/found-item';
import type { TopicId } from '@/data/schema';
import { DateText } from './DateText';
import { popup } from './popup-strings';
import { SourceName } from './SourceName';
import { StatusMark } from './StatusMark';
import { strings } from './strings';
import { TopicName } from './TopicName';
import { IN_ENGLISH } from './text-language';

/** How far a search has come; `loading` only while there is no index yet. */
export type SearchState =
  | { readonly kind: 'loading' }
  | { readonly kind: 'found'; readonly items: readonly FoundItem[] }
  | { readonly kind: 'failed'; readonly reason: string };

interface SearchResultsProps {
  state: SearchState;
  query: string;
  onTopic(id: TopicId): void;
}

/** What a search found, each with the way to the sheet that tells of it. */
export function SearchResults({ state, query, onTopic }: SearchResultsProps) {
  if (state.kind !== 'found')
    return (
      <>
        <p class="empty" role="status">
          {state.kind === 'loading' ? popup.searching : popup.searchFailed}
        </p>
        {state.kind === 'failed' && <p class="reason">{state.reason}</p>}
      </>
    );
  return (
    <>
      <p class="search-count" role="status">
        {popup.results(state.items.length, query)}
      </p>
      <ul class="results">
        {state.items.map((item) => (
          <li key={`${item.kind} ${idOf(item)}`}>
            <button type="button" class="result" onClick={() => onTopic(item.topicId)}>
              <Result item={item} />
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}

function idOf(item: FoundItem): string {
  if (item.kind === 'topic') return item.topic.id;
  return item.kind === 'claim' ? item.claim.id : item.source.id;
}

function Result({ item }: { item: FoundItem }) {
  if (item.kind === 'topic')
    return (
      <>
        <span class="topic-name">
          <TopicName topic={item.topic} />
        </span>{' '}
        <span class="topic-count">{strings.kind[item.topic.kind]}</span>
      </>
    );
  if (item.kind === 'claim')
    return (
      <>
        <span class="result-head">
          <DateText span={item.claim.date} /> <StatusMark status={item.claim.status} />
        </span>
        <span class="result-text" {...IN_ENGLISH}>
          {item.claim.text}
        </span>
      </>
    );
  return (
    <>
      <SourceName class="result-text" source={item.source} />{' '}
      <span class="topic-count">{popup.sourceOf(item.source.publisher)}</span>
    </>
  );
}
