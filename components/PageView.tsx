import type { TopicRef } from '@/data/fact-sheet';
import type { TopicId } from '@/data/schema';
import { popup } from './popup-strings';
import type { SiteState } from './SiteSwitch';
import { StartingPoints } from './StartingPoints';
import { type FoundTopic, TopicList } from './TopicList';

/** How far the reading of the page has come. */
export type TopicsState =
  | { readonly kind: 'loading' }
  | { readonly kind: 'ready'; readonly items: readonly FoundTopic[] }
  | { readonly kind: 'failed'; readonly reason: string };

/** Whether nothing is listed and nothing is going to be: then readers are offered where to start. */
export function isNothingListed(site: SiteState, topics: TopicsState): boolean {
  if (site.kind !== 'on' || topics.kind === 'failed') return true;
  return topics.kind === 'ready' && topics.items.length === 0;
}

interface PageViewProps {
  site: SiteState;
  topics: TopicsState;
  /** Where to begin on a page that names nothing. */
  starts: readonly TopicRef[];
  /** The topic a reader comes back from. */
  returnedFrom: TopicId | undefined;
  onTopic(id: TopicId): void;
}

/** What the page mentions, or a sentence on why there is nothing to list and where to begin instead. */
export function PageView({ site, topics, starts, returnedFrom, onTopic }: PageViewProps) {
  if (site.kind === 'on' && topics.kind === 'ready' && topics.items.length > 0)
    return (
      <>
        <h2 class="found">
          {popup.found} <span class="found-count">{popup.foundCount(topics.items.length)}</span>
        </h2>
        <TopicList items={topics.items} returnedFrom={returnedFrom} onTopic={onTopic} />
      </>
    );
  return (
    <>
      <Nothing site={site} topics={topics} />
      {isNothingListed(site, topics) && <StartingPoints topics={starts} onTopic={onTopic} />}
    </>
  );
}

function Nothing({ site, topics }: Pick<PageViewProps, 'site' | 'topics'>) {
  if (site.kind === 'blocked') return null; // The switch has said why.
  if (site.kind === 'off') return <p class="empty">{popup.off}</p>;
  const { loading, failed } = popup;
  const words = topics.kind === 'ready' ? popup.empty : { loading, failed }[topics.kind];
  return (
    <>
      <p class="empty" role="status">
        {words}
      </p>
      {topics.kind === 'ready' && <p class="hint">{popup.emptyHint}</p>}
      {topics.kind === 'failed' && <p class="reason">{topics.reason}</p>}
    </>
  );
}
