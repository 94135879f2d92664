/**
 * The dataset turned round: fact sheets join everything to topics; here each topic, claim, source and
 * conflict stands once, with what it belongs to.
 */
import type { CitedSource, FactSheet, SheetClaim, SheetConflict } from './fact-sheet';
import type { Topic, TopicId } from './schema';

/** A source, and every claim that cites it. */
export interface CatalogueSource {
  readonly source: CitedSource;
  /** In order of time. */
  readonly claims: readonly SheetClaim[];
}

/** Everything that the dataset holds, each thing once. */
export interface Catalogue {
  /** By id. */
  readonly topics: ReadonlyMap<TopicId, Topic>;
  /** By id, in order of time. */
  readonly claims: ReadonlyMap<string, SheetClaim>;
  /** By id, the most cited first. */
  readonly sources: ReadonlyMap<string, CatalogueSource>;
  /** By id, in order of the claims they concern. */
  readonly conflicts: ReadonlyMap<string, SheetConflict>;
  /** The fact sheets themselves, by topic. */
  readonly sheets: ReadonlyMap<TopicId, FactSheet>;
}

/** The catalogue of these fact sheets. */
export function catalogueOf(sheets: readonly FactSheet[]): Catalogue {
  const claims = new Map(
    sheets
      .flatMap((sheet) => sheet.claims)
      .toSorted(byTime)
      .map((claim) => [claim.id, claim]),
  );
  return {
    claims,
    topics: new Map(sheets.map(({ topic }) => [topic.id, topic])),
    sources: sourcesOf([...claims.values()]),
    conflicts: conflictsOf(sheets, [...claims.keys()]),
    sheets: new Map(sheets.map((sheet) => [sheet.topicId, sheet])),
  };
}

const byTime = (a: SheetClaim, b: SheetClaim) =>
  compare(a.date.start.value, b.date.start.value) || compare(a.id, b.id);

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

function sourcesOf(claims: readonly SheetClaim[]): Map<string, CatalogueSource> {
  const cited = new Map<string, { source: CitedSource; claims: Map<string, SheetClaim> }>();
  for (const claim of claims) {
    for (const { source } of claim.citations) {
      const entry = cited.get(source.id) ?? { source, claims: new Map() };
      entry.claims.set(claim.id, claim); // Which may cite it at two places.
      cited.set(source.id, entry);
    }
  }
  return new Map(
    [...cited]
      .map(
        ([id, { source, claims: told }]) => [id, { source, claims: [...told.values()] }] as const,
      )
      .toSorted(
        ([, a], [, b]) =>
          b.claims.length - a.claims.length || compare(a.source.title, b.source.title),
      ),
  );
}

// A sheet joins to a version the sources of claims that stand elsewhere: the one with the most of the
// claims tells it best.
function conflictsOf(
  sheets: readonly FactSheet[],
  order: readonly string[],
): Map<string, SheetConflict> {
  const best = new Map<string, { conflict: SheetConflict; own: number }>();
  for (const sheet of sheets) {
    const ids = new Set(sheet.claims.map(({ id }) => id));
    for (const conflict of sheet.conflicts) {
      const own = conflict.claims.filter((id) => ids.has(id)).length;
      if (own > (best.get(conflict.id)?.own ?? 0)) best.set(conflict.id, { conflict, own });
    }
  }
  const firstOf = ({ claims }: SheetConflict) => Math.min(...claims.map((id) => order.indexOf(id)));
  const conflicts = [...best.values()].map(({ conflict }) => conflict);
  return new Map(
    conflicts
      .toSorted((a, b) => firstOf(a) - firstOf(b))
      .map((conflict) => [conflict.id, conflict]),
  );
}
