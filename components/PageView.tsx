import type { TopicRef } from '@/data/fact-sheet';
import type { TopicId } from '@/data/schema';
import { popup } from './popup-strings';
import type { SiteState } from './SiteSwitch';
import { StartingPoints } from './StartingPoints';
import { siteState } from './site-strings';
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
  /** The reader asks for a page that waits to be asked for. */
  onMark: (() => void) | undefined;
}

/** What the page mentions, or a sentence on why there is nothing to list and where to begin instead. */
export function PageView(props: PageViewProps) {
  const { site, topics, starts, returnedFrom, onTopic } = props;
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
      <Nothing {...props} />
      {isNothingListed(site, topics) && <StartingPoints topics={starts} onTopic={onTopic} />}
    </>
  );
}

function Nothing({ site, topics, onMark }: PageViewProps) {
  if (site.kind === 'blocked') return null; // The switch has said why.
  if (site.kind === 'off')
    return <p class="empty">{site.isManaged ? siteState.managedEmpty : popup.off}</p>;
  if (site.kind === 'paused') return <p class="empty">{siteState.pausedEmpty}</p>;
  if (site.kind === 'request') return <Request onMark={onMark} />;
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

function Request({ onMark }: Pick<PageViewProps, 'onMark'>) {
  return (
    <>
      <p class="empty">{siteState.requestEmpty}</p>
      <button type="button" class="site-act" onClick={onMark}>
        {siteState.mark}
      </button>
    </>
  );
}
