import type { SheetClaim, SheetConflict } from '@/data/fact-sheet';
import { FactRefs } from './FactRefs';
import { SourceList } from './SourceList';
import { sheetText } from './sheet-strings';
import { strings } from './strings';
import { IN_ENGLISH } from './text-language';
import { evidenceOf } from './version-evidence';

/** The id of the element that sets a conflict out. */
export function conflictElementId(conflictId: string): string {
  return `dispute-${conflictId}`;
}

interface SheetDisputeProps {
  conflict: SheetConflict;
  /** The claims of the sheet, from which versions draw their evidence. */
  claims: readonly SheetClaim[];
  /** The heading that its question is, by what stands above it. */
  heading?: 'h3' | 'h4';
  onClaim(id: string): void;
}

/** A question on which accounts differ: its versions side by side, each with what it rests on. */
export function SheetDispute(props: SheetDisputeProps) {
  const { conflict, claims, heading: Heading = 'h4', onClaim } = props;
  const { id, question, versions } = conflict;
  const isHere = claims.some((claim) => conflict.claims.includes(claim.id));
  return (
    <figure class="conflict" id={conflictElementId(id)} tabIndex={-1}>
      <figcaption>
        <span class="conflict-label">{strings.conflict.label}</span>
        <Heading class="conflict-question" {...IN_ENGLISH}>
          {question}
        </Heading>
        {!isHere && <p class="aside">{sheetText.disputes.elsewhere}</p>}
      </figcaption>
      <ul class="versions" aria-label={strings.conflict.versions}>
        {versions.map((version) => (
          <li key={version.text} class="version">
            <p {...IN_ENGLISH}>{version.text}</p>
            <Evidence {...{ version, claims, onClaim }} />
          </li>
        ))}
      </ul>
    </figure>
  );
}

interface EvidenceProps extends Omit<SheetDisputeProps, 'conflict'> {
  version: SheetConflict['versions'][number];
}

/** The facts of the sheet that a version rests on, and their sources with its own: nothing is a click away on one side only. */
function Evidence({ version, claims, onClaim }: EvidenceProps) {
  const shown = { listed: [], shown: claims, unseen: claims };
  const { claims: own, sources } = evidenceOf(version, shown);
  if (own.length + sources.length === 0) return <p class="aside">{strings.conflict.elsewhere}</p>;
  return (
    <>
      {own.length > 0 && <FactRefs claims={own} hasSpeakers onClaim={onClaim} />}
      <SourceList citations={sources} />
    </>
  );
}
