import type { CitedSource, SheetCitation } from '@/data/fact-sheet';
import type { CiteContext, CitedClaim } from './cited-claim';
import type { CslItem } from './csl-item';
import { toCslItem } from './to-csl-item';

/** Every source of these claims once, for other programs, with what it was cited for in its note. */
export function exportedItems(claims: readonly CitedClaim[], context: CiteContext): CslItem[] {
  const sources = new Map<string, { source: CitedSource; notes: string[] }>();
  for (const { claim, line } of claims) {
    for (const citation of claim.citations) {
      const { source } = citation;
      const entry = sources.get(source.id) ?? { source, notes: remarks(source, context) };
      entry.notes.push(`${bearing(citation, context)}: ${line}`);
      sources.set(source.id, entry);
    }
  }
  return [...sources.values()].map(({ source, notes }) => ({
    ...toCslItem(source, context.accessed),
    note: notes.join(' '),
  }));
}

function remarks({ read, published }: CitedSource, { words }: CiteContext): string[] {
  const about = published?.start.about ? [words.about(published.start.value)] : [];
  return [...about, ...(read ? [] : [words.secondHand])].map(
    (remark) => `${remark.charAt(0).toUpperCase()}${remark.slice(1)}.`,
  );
}

/** Whether a source bears a claim out, and where: `Supports (pp. 244-245)`. */
function bearing({ relation, locator, verbatim }: SheetCitation, { words }: CiteContext): string {
  const place = locator !== undefined && verbatim ? `“${locator}”` : locator;
  return place === undefined ? words.relation[relation] : `${words.relation[relation]} (${place})`;
}
