import type { Catalogue } from '@/data/catalogue';
import type { Provenance } from '@/data/fact-sheet';
import type { FoundItem } from '@/data/found-item';
import { ClaimPage } from './ClaimPage';
import { DisputesPage } from './DisputesPage';
import { FactSheet } from './FactSheet';
import { LibraryNav } from './LibraryNav';
import { fragmentOf, type Route } from './library-route';
import { library } from './library-strings';
import { SearchPage } from './SearchPage';
import type { ClaimTools } from './SheetClaimItem';
import { SourceIndex } from './SourceIndex';
import { SourcePage } from './SourcePage';
import { TimelinePage } from './TimelinePage';
import { TopicIndex } from './TopicIndex';
import { inInterfaceLanguage } from './text-language';

type Entries = Extract<Route, { id: string }>['view'];

/** What every page of the library works with. */
export interface LibraryProps extends Pick<ClaimTools, 'claimTools'> {
  route: Route;
  catalogue: Catalogue;
  provenance: Provenance;
  /** Finds by words, the best first. */
  find(query: string): readonly FoundItem[];
  onRoute(route: Route): void;
}

/** The library: everything the dataset holds, to be searched and walked through. */
export function LibraryView(props: LibraryProps) {
  return (
    <div class="parallax library" {...inInterfaceLanguage()}>
      <LibraryNav route={props.route} onRoute={props.onRoute} />
      <main id="library-main" tabIndex={-1}>
        <Page key={pageKey(props.route)} {...props} />
      </main>
    </div>
  );
}

/** A search stays the same page while it is typed. */
function pageKey(route: Route): string {
  return route.view === 'search' ? 'search' : fragmentOf(route);
}

function Page(props: LibraryProps) {
  const { route, catalogue, onRoute } = props;
  switch (route.view) {
    case 'search':
      return <SearchPage {...props} route={route} />;
    case 'topics':
      return <TopicIndex catalogue={catalogue} />;
    case 'sources':
      return <SourceIndex catalogue={catalogue} />;
    case 'disputes':
      return <DisputesPage catalogue={catalogue} onClaim={toClaim(onRoute)} />;
    case 'timeline':
      return <TimelinePage catalogue={catalogue} onClaim={toClaim(onRoute)} />;
    default:
      return <Entry {...props} view={route.view} id={route.id} />;
  }
}

function Entry({ view, id, ...props }: LibraryProps & { view: Entries; id: string }) {
  const { catalogue, claimTools, onRoute } = props;
  const sheet = catalogue.sheets.get(id);
  if (view === 'topic' && sheet)
    return (
      <FactSheet
        sheet={sheet}
        allClaims={[...catalogue.claims.values()]}
        claimTools={claimTools}
        onTopic={(topic) => onRoute({ view: 'topic', id: topic })}
        onClaim={toClaim(onRoute)}
      />
    );
  const claim = catalogue.claims.get(id);
  if (view === 'claim' && claim)
    return <ClaimPage {...{ claim, catalogue, claimTools }} onClaim={toClaim(onRoute)} />;
  const source = catalogue.sources.get(id);
  if (view === 'source' && source) return <SourcePage entry={source} catalogue={catalogue} />;
  return <p class="empty">{library.missing(view, id)}</p>;
}

function toClaim(onRoute: LibraryProps['onRoute']): (id: string) => void {
  return (id) => onRoute({ view: 'claim', id });
}
