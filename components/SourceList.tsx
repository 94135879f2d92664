import type { SheetCitation } from '@/data/fact-sheet';
import { groupBy } from './group-by';
import { SourceLine } from './SourceLine';
import { strings } from './strings';

/** Lines shown at once for each relation: the same for those who support and those who dispute. */
const SHOWN_PER_RELATION = 2;

/** Where a claim or a version can be checked; the rest of a long list is folded away, never one whole side of it. */
export function SourceList({ citations }: { citations: readonly SheetCitation[] }) {
  const sides = [...groupBy(citations, ({ relation }) => relation).values()];
  const shown = sides.flatMap((side) => side.slice(0, SHOWN_PER_RELATION));
  const folded = sides.flatMap((side) => side.slice(SHOWN_PER_RELATION));
  return (
    <>
      <Lines citations={shown} />
      {folded.length > 0 && (
        <details class="more-sources">
          <summary>{strings.claim.moreSources(folded.length)}</summary>
          <Lines citations={folded} />
        </details>
      )}
    </>
  );
}

function Lines({ citations }: { citations: readonly SheetCitation[] }) {
  return (
    <ul class="sources" aria-label={strings.claim.sources}>
      {citations.map((citation) => (
        <SourceLine key={`${citation.source.id} ${citation.relation}`} citation={citation} />
      ))}
    </ul>
  );
}
