import { useId, useMemo } from 'preact/hooks';
import type { SheetClaim } from '@/data/fact-sheet';
import type { FoundItem } from '@/data/found-item';
import { isNarrowed, isWanted } from './claim-filter';
import { FilterPanel } from './FilterPanel';
import { FoundClaims } from './FoundClaims';
import { FoundNames } from './FoundNames';
import { kindChoices, languageChoices, standpointChoices, statusChoices } from './filter-choices';
import type { LibraryProps } from './LibraryView';
import type { Route } from './library-route';
import { library } from './library-strings';

type SearchProps = LibraryProps & { route: Extract<Route, { view: 'search' }> };

/** Facts by words, period, kind, status, standpoint and language; without words, all that are left. */
export function SearchPage({ route, catalogue, find, onRoute }: SearchProps) {
  const { query, filter } = route;
  const all = useMemo(() => [...catalogue.claims.values()], [catalogue]);
  const found = useMemo(() => (query.trim() === '' ? [] : find(query)), [query, find]);
  const claims = (query.trim() === '' ? all : claimsOf(found)).filter((claim) =>
    isWanted(claim, filter, catalogue.topics),
  );
  const names = isNarrowed(filter) ? [] : found.filter(({ kind }) => kind !== 'claim');
  return (
    <div class="search-page">
      <h2 class="page-title">{library.view.search}</h2>
      <SearchField query={query} onQuery={(typed) => onRoute({ ...route, query: typed })} />
      <details class="narrow" open={isNarrowed(filter) || isWide()}>
        <summary>{library.filters}</summary>
        <FilterPanel
          filter={filter}
          hasPeriod
          choices={{
            statuses: statusChoices(all),
            kinds: kindChoices(),
            standpoints: standpointChoices(all),
            languages: languageChoices(all),
          }}
          onFilter={(wanted) => onRoute({ ...route, filter: wanted })}
        />
      </details>
      <div class="search-found">
        <p class="search-count" role="status">
          {claims.length + names.length === 0
            ? library.nothing(query.trim())
            : library.factsOf(claims.length, all.length)}
        </p>
        <FoundNames items={names} isAll={claims.length === 0} />
        <FoundClaims claims={claims} catalogue={catalogue} />
      </div>
    </div>
  );
}

/** Whether there is room for what narrows down beside what was found. */
function isWide(): boolean {
  return matchMedia('(width >= 64rem)').matches;
}

function claimsOf(found: readonly FoundItem[]): SheetClaim[] {
  return found.flatMap((item) => (item.kind === 'claim' ? [item.claim] : []));
}

function SearchField({ query, onQuery }: { query: string; onQuery(query: string): void }) {
  const id = useId();
  return (
    <search class="search-field">
      <label for={id}>{library.search}</label>
      <input
        id={id}
        type="search"
        value={query}
        placeholder={library.searchHint}
        autocomplete="off"
        spellcheck={false}
        dir="auto"
        onInput={({ currentTarget }) => onQuery(currentTarget.value)}
      />
    </search>
  );
}
