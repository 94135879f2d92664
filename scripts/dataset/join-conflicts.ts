import type { SheetCitation, SheetConflict } from '@/data/fact-sheet';
import type { Conflict } from '@/data/schema';
import type { Joinery } from './joinery';
import { compare } from './time-order';

type Version = Conflict['versions'][number];

/** The conflicts that touch one of these claims, by id. */
export function joinConflicts(onSheet: ReadonlySet<string>, joinery: Joinery): SheetConflict[] {
  return joinery.content.conflicts
    .filter(({ versions }) => versions.some(({ claims }) => claims.some((id) => onSheet.has(id))))
    .sort((a, b) => compare(a.id, b.id))
    .map(({ id, question, versions }) => ({
      id,
      question,
      versions: versions.map((version) => ({
        text: version.text,
        claims: version.claims,
        sources: versionSources(version, onSheet, joinery),
      })),
    }));
}

/**
 * What a version rests on beside the claims of this sheet: its own sources, and those of claims
 * that stand on other sheets only, so that no version is shown without a source to check it by.
 */
function versionSources(
  version: Version,
  onSheet: ReadonlySet<string>,
  { claims, cite }: Joinery,
): SheetCitation[] {
  const own = (version.sources ?? []).map((source) => cite({ source, relation: 'supports' }));
  const elsewhere = version.claims
    .filter((id) => !onSheet.has(id))
    .flatMap((id) => claims.get(id)?.citations ?? [])
    .filter(({ relation }) => relation !== 'context');
  return uniqueBySource([...own, ...elsewhere]);
}

function uniqueBySource(citations: readonly SheetCitation[]): SheetCitation[] {
  return [...new Map(citations.map((citation) => [citation.source.id, citation])).values()];
}
