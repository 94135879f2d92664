import type { ComponentChildren } from 'preact';
import type { SheetClaim } from '@/data/fact-sheet';
import { claimElementId } from './claim-element';
import { DateText } from './DateText';
import { SourceList } from './SourceList';
import { Speaker } from './Speaker';
import { StatusMark } from './StatusMark';
import { strings } from './strings';
import { IN_ENGLISH } from './text-language';

interface ClaimItemProps {
  claim: SheetClaim;
  /** What stands at its end. */
  children?: ComponentChildren;
}

/** One claim, who says it, and every place it can be checked. */
export function ClaimItem({ claim, children }: ClaimItemProps) {
  return (
    <li class="claim" id={claimElementId(claim.id)} tabIndex={-1}>
      <p class="claim-head">
        <DateText span={claim.date} /> <StatusMark status={claim.status} />
      </p>
      <p class="claim-text" {...IN_ENGLISH}>
        {claim.text}
      </p>
      <Remarks claim={claim} />
      <SourceList citations={claim.citations} />
      {children}
    </li>
  );
}

function Remarks({ claim: { speaker, confidence, note } }: { claim: SheetClaim }) {
  return (
    <>
      {speaker !== undefined && (
        <p class="speaker">
          <Speaker name={speaker} />
        </p>
      )}
      {confidence !== 'high' && <p class="aside">{strings.claim.confidence[confidence]}</p>}
      {note !== undefined && (
        <p class="aside">
          <span class="label">{strings.claim.note}</span> <span {...IN_ENGLISH}>{note}</span>
        </p>
      )}
    </>
  );
}
