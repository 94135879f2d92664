import { useEffect, useState } from 'preact/hooks';
import { type Catalogue, catalogueOf } from '@/data/catalogue';
import type { FactSheet } from '@/data/fact-sheet';
import type { FoundItem } from '@/data/found-item';
import { ownFacts } from '@/entrypoints/surfaces/own-facts';
import { reportError } from '@/extension/report-error';
import { fold } from '@/matching/fold';
import { foundItems } from '@/store/found-items';
import { createSearch } from '@/store/search';

/** More than there are facts: a search shows all that match, page by page. */
const LIMIT = 2000;

/** How far the opening of the library has come. */
export type LibraryState =
  | { readonly kind: 'loading' }
  | {
      readonly kind: 'ready';
      readonly catalogue: Catalogue;
      find(query: string): readonly FoundItem[];
    }
  | { readonly kind: 'failed'; readonly reason: string };

/** Everything there is to read, once it has been read. */
export function useLibrary(): LibraryState {
  const [state, setState] = useState<LibraryState>({ kind: 'loading' });
  useEffect(() => {
    ownFacts.sheets().then(
      (sheets) => setState(libraryOf(sheets)),
      (error) => {
        reportError(error);
        setState({ kind: 'failed', reason: String(error) });
      },
    );
  }, []);
  return state;
}

function libraryOf(sheets: readonly FactSheet[]): LibraryState {
  const describe = foundItems(sheets);
  let search: ReturnType<typeof createSearch> | undefined; // Who follows a link may never search.
  return {
    kind: 'ready',
    catalogue: catalogueOf(sheets),
    find(query) {
      search ??= createSearch(sheets, (text) => fold(text).text);
      return describe(search.find(query, LIMIT));
    },
  };
}
