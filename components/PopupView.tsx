import { useRef } from 'preact/hooks';
import type { Provenance } from '@/data/fact-sheet';
import type { Edition, TopicId } from '@/data/schema';
import { formatDate } from './format-date';
import { News } from './News';
import { PageView, type TopicsState } from './PageView';
import { popup } from './popup-strings';
import { SheetView } from './SheetView';
import { type SiteState, SiteSwitch } from './SiteSwitch';
import type { SheetState } from './sheet-state';

/** A trouble with the browser's store that readers are told of. */
type StoreTrouble = keyof typeof popup.trouble;

interface PopupViewProps {
  site: SiteState;
  topics: TopicsState;
  /** The fact sheet the reader asked for; none while the list shows. */
  sheet?: SheetState | undefined;
  /** Why facts cannot be kept in the browser's store, if so. */
  trouble?: StoreTrouble | undefined;
  /** What the facts are and of when, for the last line. */
  provenance?: Provenance | undefined;
  /** Editions of the facts that are new to the reader. */
  news?: readonly Edition[] | undefined;
  onSiteChange(isOn: boolean): void;
  onTopic(id: TopicId): void;
  onBack(): void;
}

/** The toolbar popup: the site's switch, then what the page mentions or one topic's fact sheet. */
export function PopupView(props: PopupViewProps) {
  const { site, topics, sheet, trouble, provenance, news = [] } = props;
  const { onSiteChange, onTopic, onBack } = props;
  const openedFromList = useRef<TopicId>(undefined);
  const openFromList = (id: TopicId) => {
    openedFromList.current = id;
    onTopic(id);
  };
  return (
    <div class="parallax popup" lang="en">
      <header class="masthead">
        <h1>{popup.title}</h1>
        <SiteSwitch site={site} onChange={onSiteChange} />
      </header>
      <main>
        {sheet ? (
          <SheetView key={keyOf(sheet)} state={sheet} onTopic={onTopic} onBack={onBack} />
        ) : (
          <PageView
            site={site}
            topics={topics}
            returnedFrom={openedFromList.current}
            onTopic={openFromList}
          />
        )}
      </main>
      {trouble && (
        <p class="trouble" role="status">
          {popup.trouble[trouble]}
        </p>
      )}
      {news.length > 0 && <News editions={news} />}
      {provenance && <Imprint provenance={provenance} />}
    </div>
  );
}

/** A new sheet is a new view, so that it begins at its top with the focus on the way back. */
function keyOf(state: SheetState): string {
  return state.kind === 'ready' ? state.sheet.topicId : state.kind;
}

function Imprint({ provenance: { counts, date } }: { provenance: Provenance }) {
  const day = formatDate({ start: { value: date } });
  return <footer class="imprint">{popup.provenance(counts.topics, counts.claims, day)}</footer>;
}
