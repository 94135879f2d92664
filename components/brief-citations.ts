import type { SheetCitation } from '@/data/fact-sheet';
import { groupBy } from './group-by';

/** Of each side the citation to show first: one that was read and can be opened, if there is one; context only where nothing else is cited. */
export function briefCitations(citations: readonly SheetCitation[]): readonly SheetCitation[] {
  const sides = groupBy(citations, ({ relation }) => relation);
  const first = (side: readonly SheetCitation[] = []) =>
    side.find(({ source, href }) => source.read && href !== null) ?? side[0];
  const telling = [first(sides.get('supports')), first(sides.get('disputes'))];
  const found = telling.filter((citation) => citation !== undefined);
  if (found.length > 0) return found;
  return citations.slice(0, 1);
}
