import type { ComponentChild } from 'preact';
import { useRef } from 'preact/hooks';
import type { Provenance, TopicRef } from '@/data/fact-sheet';
import type { Edition, TopicId } from '@/data/schema';
import { formatDate } from './format-date';
import type { MentionPlace } from './MentionStepper';
import { News } from './News';
import { PageView, type TopicsState } from './PageView';
import { popup } from './popup-strings';
import { SearchBox } from './SearchBox';
import { SearchResults, type SearchState } from './SearchResults';
import type { ClaimTools } from './SheetClaimItem';
import { SheetView } from './SheetView';
import { type SiteState, SiteSwitch } from './SiteSwitch';
import type { SheetState } from './sheet-state';
import type { FoundTopic } from './TopicList';
import { inInterfaceLanguage } from './text-language';
import { type Way, WaysOn } from './WaysOn';

/** A trouble with the browser's store that readers are told of. */
type StoreTrouble = keyof typeof popup.trouble;

interface PopupViewProps extends ClaimTools {
  site: SiteState;
  /** The reader has switched the site, and that could not be saved. */
  isUnsaved?: boolean | undefined;
  /** What unfolds under the switch of the site. */
  siteMore?: ComponentChild;
  topics: TopicsState;
  /** Where to begin on a page that names nothing. */
  starts?: readonly TopicRef[];
  /** The fact sheet the reader asked for; none while the list shows. */
  sheet?: SheetState | undefined;
  /** Which mention of that topic the page was scrolled to; none where it has none. */
  place?: MentionPlace | undefined;
  /** The day of the page, by its own word, ISO 8601. */
  published?: string | undefined;
  /** What the reader looks up; `''` for nothing. */
  query?: string;
  search?: SearchState;
  /** Where the reader can go on from here. */
  ways?: readonly Way[];
  /** Why facts cannot be kept in the browser's store, if so. */
  trouble?: StoreTrouble | undefined;
  /** What the facts are and of when, for the last line. */
  provenance?: Provenance | undefined;
  /** Editions of the facts that are new to the reader. */
  news?: readonly Edition[] | undefined;
  onSiteChange(isOn: boolean): void;
  /** The reader asks for a page that waits to be asked for. */
  onMark?: () => void;
  /** The reader would let us into all sites. */
  onAllow?: () => void;
  onTopic(id: TopicId): void;
  onStep(by: 1 | -1): void;
  onQuery(query: string): void;
  onWay(way: Way): void;
  onBack(): void;
}

/** Popup and side panel: the site's switch, then what the page mentions, one topic's fact sheet, or what a search found. */
export function PopupView(props: PopupViewProps) {
  const { site, isUnsaved, query = '', ways = [], trouble, provenance, news = [] } = props;
  return (
    <div class="parallax popup" {...inInterfaceLanguage()}>
      <header class="masthead">
        <h1>{popup.title}</h1>
        <SiteSwitch
          {...{ site, isUnsaved }}
          onChange={props.onSiteChange}
          onAllow={props.onAllow}
        />
        {props.siteMore}
        <SearchBox query={query} onQuery={props.onQuery} />
      </header>
      <Main {...props} />
      {trouble && (
        <p class="trouble" role="status">
          {popup.trouble[trouble]}
        </p>
      )}
      {news.length > 0 && <News editions={news} />}
      {ways.length > 0 && <WaysOn ways={ways} onWay={props.onWay} />}
      {provenance && <Imprint provenance={provenance} />}
    </div>
  );
}

function Main(props: PopupViewProps) {
  const { site, topics, starts = [], sheet, place, published, query = '', search } = props;
  const openedFromList = useRef<TopicId>(undefined);
  const openFromList = (id: TopicId) => {
    openedFromList.current = id;
    props.onTopic(id);
  };
  return (
    <main>
      {sheet ? (
        <SheetView
          key={keyOf(sheet)}
          state={sheet}
          {...{ place, published }}
          onPage={topics.kind === 'ready' ? idsOf(topics.items) : undefined}
          onTopic={props.onTopic}
          onStep={props.onStep}
          onBack={props.onBack}
          onClaim={props.onClaim}
          claimTools={props.claimTools}
        />
      ) : query !== '' && search ? (
        <SearchResults state={search} query={query} onTopic={openFromList} />
      ) : (
        <PageView
          {...{ site, topics, starts }}
          returnedFrom={openedFromList.current}
          onTopic={openFromList}
          onMark={props.onMark}
        />
      )}
    </main>
  );
}

function idsOf(items: readonly FoundTopic[]): ReadonlySet<TopicId> {
  return new Set(items.map(({ topic }) => topic.id));
}

/** A new sheet is a new view, so that it begins at its top with the focus on the way back. */
function keyOf(state: SheetState): string {
  return state.kind === 'ready' ? state.sheet.topicId : state.kind;
}

function Imprint({ provenance: { counts, date } }: { provenance: Provenance }) {
  const day = formatDate({ start: { value: date } });
  return <footer class="imprint">{popup.provenance(counts.topics, counts.claims, day)}</footer>;
}
