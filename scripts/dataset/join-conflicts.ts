import type { SheetCitation, SheetConflict } from '@/data/fact-sheet';
import type { Conflict } from '@/data/schema';
import type { Joinery } from './joinery';
import { sharedClaims } from './shared-claims';
import { compare } from './time-order';

type Version = Conflict['versions'][number];

/** The conflicts that touch one of these claims, by id. */
export function joinConflicts(onSheet: ReadonlySet<string>, joinery: Joinery): SheetConflict[] {
  return joinery.content.conflicts
    .map((conflict) => ({ conflict, claims: claimsOf(conflict) }))
    .filter(({ claims }) => claims.some((id) => onSheet.has(id)))
    .sort((a, b) => compare(a.conflict.id, b.conflict.id))
    .map(({ conflict, claims }) => ({
      id: conflict.id,
      question: conflict.question,
      claims,
      versions: joinVersions(conflict, onSheet, joinery),
    }));
}

function claimsOf({ versions }: Conflict): string[] {
  return [...new Set(versions.flatMap(({ claims }) => claims))];
}

/** The versions, each without the claims that it shares with another where it names sources instead. */
function joinVersions(
  conflict: Conflict,
  onSheet: ReadonlySet<string>,
  joinery: Joinery,
): SheetConflict['versions'] {
  const shared = sharedClaims(conflict);
  return conflict.versions.map((version) => {
    const isOwn = (id: string) => version.sources === undefined || !shared.has(id);
    const claims = version.claims.filter(isOwn);
    const elsewhere = claims.filter((id) => !onSheet.has(id));
    return {
      text: version.text,
      claims,
      sources: uniqueBySource([
        ...ownSources(version, joinery),
        ...sourcesOf(elsewhere, joinery.claims),
      ]),
    };
  });
}

/** The sources that a version names, at the place where the first of its claims to do so cites them: they support it. */
function ownSources({ claims, sources = [] }: Version, joinery: Joinery): SheetCitation[] {
  const cited = claims.flatMap((id) => joinery.claims.get(id)?.citations ?? []);
  return sources.map((id) => {
    const place = cited.find(({ source }) => source.id === id);
    return place === undefined
      ? joinery.cite({ source: id, relation: 'supports' })
      : { ...place, relation: 'supports' };
  });
}

/** Those of claims that stand on other sheets only, so that no version is shown without a source to check it by. */
function sourcesOf(ids: readonly string[], claims: Joinery['claims']): SheetCitation[] {
  return ids
    .flatMap((id) => claims.get(id)?.citations ?? [])
    .filter(({ relation }) => relation !== 'context');
}

/** Of two citations of one source the first stays: it is the version's own. */
function uniqueBySource(citations: readonly SheetCitation[]): SheetCitation[] {
  const ids = citations.map(({ source }) => source.id);
  return citations.filter(({ source }, index) => ids.indexOf(source.id) === index);
}
