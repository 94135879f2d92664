import type { CitedSource, FactSheet, SheetCitation } from '@/data/fact-sheet';

/** A source, and how many claims of the sheet cite it; none, where only a version of a dispute does. */
export interface SheetSource {
  readonly source: CitedSource;
  readonly facts: number;
}

/** Whatever a sheet cites, each source once, the most used first. */
export function sheetSources({ claims, conflicts }: FactSheet): readonly SheetSource[] {
  const cited = new Map<string, { source: CitedSource; facts: number }>();
  const add = (citations: readonly SheetCitation[], facts: number) => {
    for (const source of new Map(citations.map((one) => [one.source.id, one.source])).values())
      cited.set(source.id, { source, facts: (cited.get(source.id)?.facts ?? 0) + facts });
  };
  for (const { citations } of claims) add(citations, 1);
  for (const { sources } of conflicts.flatMap(({ versions }) => versions)) add(sources, 0);
  return [...cited.values()].toSorted((a, b) => b.facts - a.facts);
}
