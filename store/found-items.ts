import type { CitedSource, FactSheet, SheetClaim } from '@/data/fact-sheet';
import type { FoundItem } from '@/data/found-item';
import type { Topic } from '@/data/schema';
import type { Found } from './search';

/** Looks up what a search over these sheets has found; what is in none of them is left out. */
export function foundItems(sheets: readonly FactSheet[]): (found: readonly Found[]) => FoundItem[] {
  const topics = new Map<string, Topic>(sheets.map(({ topic }) => [topic.id, topic]));
  const claims = new Map<string, SheetClaim>();
  const sources = new Map<string, CitedSource>();
  for (const claim of sheets.flatMap((sheet) => sheet.claims)) {
    claims.set(claim.id, claim);
    for (const { source } of claim.citations) sources.set(source.id, source);
  }

  function itemOf({ kind, id, topicId }: Found): FoundItem[] {
    const [topic, claim, source] = [topics.get(id), claims.get(id), sources.get(id)];
    if (kind === 'topic') return topic ? [{ kind, topicId, topic }] : [];
    if (kind === 'claim') return claim ? [{ kind, topicId, claim }] : [];
    return source ? [{ kind, topicId, source }] : [];
  }

  return (found) => found.flatMap(itemOf);
}
