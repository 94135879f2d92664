import { Fragment } from 'preact';
import type { SheetCitation, SheetClaim, SheetConflict } from '@/data/fact-sheet';
import { goToClaim } from './claim-element';
import { DateText } from './DateText';
import { imprint } from './imprint';
import { SourceList } from './SourceList';
import { strings } from './strings';
import { IN_ENGLISH } from './text-language';
import { type Evidence, evidenceOf } from './version-evidence';

interface VersionEvidenceProps {
  version: SheetConflict['versions'][number];
  listed: readonly SheetCitation[];
  shown: readonly SheetClaim[];
  unseen: readonly SheetClaim[];
}

/** What a version rests on: facts on the card, sources listed above it already, and its other sources. */
export function VersionEvidence({ version, listed, shown, unseen }: VersionEvidenceProps) {
  const { claims, above, sources } = evidenceOf(version, { listed, shown, unseen });
  if (claims.length + above.length + sources.length === 0)
    return <p class="aside">{strings.conflict.elsewhere}</p>;
  return (
    <>
      {claims.length > 0 && <RestsOn claims={claims} />}
      {above.length > 0 && <Above citations={above} />}
      {sources.length > 0 && <SourceList citations={sources} />}
    </>
  );
}

/**
 * The facts behind a version, told by date and speaker. Not by status: what is documented may be that
 * somebody said so.
 */
function RestsOn({ claims }: Pick<Evidence, 'claims'>) {
  return (
    <p class="rests-on">
      {strings.conflict.restsOn}{' '}
      {claims.map(({ id, date, speaker }, index) => (
        <Fragment key={id}>
          {index > 0 && ' '}
          <button
            type="button"
            class="fact-ref"
            onClick={({ currentTarget }) => goToClaim(currentTarget, id)}
          >
            <DateText span={date} />
            {speaker !== undefined && <bdi {...IN_ENGLISH}>{` (${speaker})`}</bdi>}
          </button>
        </Fragment>
      ))}
    </p>
  );
}

function Above({ citations }: { citations: readonly SheetCitation[] }) {
  const names = citations.map(
    ({ source, relation }) =>
      `${imprint(source)}${relation === 'disputes' ? strings.conflict.against : ''}`,
  );
  return (
    <p class="rests-on">
      {strings.conflict.listedAbove} {names.join('; ')}
    </p>
  );
}
