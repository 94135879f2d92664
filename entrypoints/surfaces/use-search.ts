import { useRef, useState } from 'preact/hooks';
import type { SearchState } from '@/components/SearchResults';
import type { SearchFacts } from './search-facts';

/** As many finds as anyone reads before typing on. */
const LIMIT = 30;

/** What the reader looks up, and what was found. */
export interface Lookup {
  readonly query: string;
  readonly search: SearchState;
  setQuery(query: string): void;
}

/** A search that costs nothing before the first letter: its code and its index come with that. */
export function useSearch(): Lookup {
  const [query, keepQuery] = useState('');
  const [search, setSearch] = useState<SearchState>({ kind: 'loading' });
  const index = useRef<Promise<SearchFacts>>(undefined);
  const wanted = useRef(''); // What was typed last: late answers are dropped.

  async function find(typed: string): Promise<void> {
    try {
      index.current ??= import('./search-facts').then((module) => module.createFactSearch());
      const searchFacts = await index.current;
      if (wanted.current === typed) setSearch({ kind: 'found', items: searchFacts(typed, LIMIT) });
    } catch (error) {
      index.current = undefined; // The next letter tries again.
      if (wanted.current === typed) setSearch({ kind: 'failed', reason: String(error) });
    }
  }

  function setQuery(typed: string): void {
    wanted.current = typed.trim();
    keepQuery(typed);
    if (wanted.current !== '') void find(wanted.current);
  }

  return { query, search, setQuery };
}
