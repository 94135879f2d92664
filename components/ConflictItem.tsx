import { Fragment } from 'preact';
import type { SheetClaim, SheetConflict } from '@/data/fact-sheet';
import { DateText } from './DateText';
import { SourceList } from './SourceList';
import { strings } from './strings';

type Version = SheetConflict['versions'][number];

interface ConflictItemProps {
  conflict: SheetConflict;
  /** The claims of the sheet, from which a version may draw its evidence. */
  claims: readonly SheetClaim[];
}

/** A question on which accounts differ, and every version of the answer with equal weight. */
export function ConflictItem({ conflict, claims }: ConflictItemProps) {
  return (
    <figure class="conflict">
      <figcaption>
        <span class="conflict-label">{strings.conflict.label}</span>{' '}
        <span class="conflict-question">{conflict.question}</span>
      </figcaption>
      <ul class="versions" aria-label={strings.conflict.versions}>
        {conflict.versions.map((version) => (
          <li key={version.text} class="version">
            <p>{version.text}</p>
            <Evidence version={version} claims={claims} />
          </li>
        ))}
      </ul>
    </figure>
  );
}

function Evidence({ version, claims }: { version: Version; claims: readonly SheetClaim[] }) {
  const own = claims.filter((claim) => version.claims.includes(claim.id));
  if (own.length + version.sources.length === 0)
    return <p class="aside">{strings.conflict.elsewhere}</p>;
  return (
    <>
      {own.length > 0 && <RestsOn claims={own} />}
      {version.sources.length > 0 && <SourceList citations={version.sources} />}
    </>
  );
}

/**
 * The facts behind a version, told by date and speaker so that a reader finds them in the list. Not by
 * status: what is documented may be that somebody said so.
 */
function RestsOn({ claims }: { claims: readonly SheetClaim[] }) {
  return (
    <p class="rests-on">
      {strings.conflict.restsOn}{' '}
      {claims.map((claim, index) => (
        <Fragment key={claim.id}>
          {index > 0 && ' '}
          <span class="fact-ref">
            <DateText span={claim.date} />
            {claim.speaker !== undefined && ` (${claim.speaker})`}
          </span>
        </Fragment>
      ))}
    </p>
  );
}
