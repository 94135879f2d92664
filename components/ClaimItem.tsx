import type { SheetClaim, SheetConflict } from '@/data/fact-sheet';
import { ConflictItem } from './ConflictItem';
import { DateText } from './DateText';
import { SourceList } from './SourceList';
import { StatusMark } from './StatusMark';
import { strings } from './strings';

interface ClaimItemProps {
  claim: SheetClaim;
  /** Conflicts set out in full under this claim. */
  conflicts?: readonly SheetConflict[];
  /** Conflicts that concern it too but are set out under an earlier claim. */
  mentioned?: readonly SheetConflict[];
  /** The claims of the sheet, from which conflicts draw their evidence. */
  claims: readonly SheetClaim[];
}

/** One claim, who says it, every place it can be checked, and what speaks against it. */
export function ClaimItem({ claim, conflicts = [], mentioned = [], claims }: ClaimItemProps) {
  return (
    <li class="claim">
      <p class="claim-head">
        <DateText span={claim.date} /> <StatusMark status={claim.status} />
      </p>
      <p class="claim-text">{claim.text}</p>
      <Remarks claim={claim} />
      <SourceList citations={claim.citations} />
      {conflicts.map((conflict) => (
        <ConflictItem key={conflict.id} conflict={conflict} claims={claims} />
      ))}
      {mentioned.map(({ id, question }) => (
        <p key={id} class="aside">
          {strings.conflict.seeAbove(question)}
        </p>
      ))}
    </li>
  );
}

function Remarks({ claim: { speaker, confidence, note } }: { claim: SheetClaim }) {
  return (
    <>
      {speaker !== undefined && (
        <p class="speaker">
          <span class="label">{strings.claim.speaker}</span> {speaker}
        </p>
      )}
      {confidence !== 'high' && <p class="aside">{strings.claim.confidence[confidence]}</p>}
      {note !== undefined && (
        <p class="aside">
          <span class="label">{strings.claim.note}</span> {note}
        </p>
      )}
    </>
  );
}
