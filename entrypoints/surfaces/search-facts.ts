import type { FoundItem } from '@/data/found-item';
import { fold } from '@/matching/fold';
import { foundItems } from '@/store/found-items';
import { createSearch } from '@/store/search';
import { ownFacts } from './own-facts';

/** Finds facts by any of their words, the best first, at most `limit`. */
export type SearchFacts = (query: string, limit: number) => FoundItem[];

/** A search over everything we ship; it takes some tens of milliseconds to be made. */
export async function createFactSearch(): Promise<SearchFacts> {
  const sheets = await ownFacts.sheets();
  const search = createSearch(sheets, (text) => fold(text).text);
  const describe = foundItems(sheets);
  return (query, limit) => describe(search.find(query, limit));
}
