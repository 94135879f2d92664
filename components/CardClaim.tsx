import { useState } from 'preact/hooks';
import type { SheetClaim, SheetConflict } from '@/data/fact-sheet';
import { BriefSource } from './BriefSource';
import { briefCitations } from './brief-citations';
import { card } from './card-strings';
import { claimElementId } from './claim-element';
import { DateText } from './DateText';
import { Dispute } from './Dispute';
import { SourceList } from './SourceList';
import { Speaker } from './Speaker';
import { StatusMark } from './StatusMark';
import { strings } from './strings';
import { IN_ENGLISH } from './text-language';

interface CardClaimProps {
  claim: SheetClaim;
  /** Conflicts set out under this claim. */
  conflicts: readonly SheetConflict[];
  /** Conflicts that concern it too but are set out under an earlier claim. */
  mentioned: readonly SheetConflict[];
  /** The claims of the sheet that are on the card, and those that are not. */
  shown: readonly SheetClaim[];
  unseen: readonly SheetClaim[];
}

/** One claim as a card shows it at first glance: when, how sure, who says so, what, and where each side of it can be checked. */
export function CardClaim({ claim, conflicts, mentioned, shown, unseen }: CardClaimProps) {
  const [isFull, setFull] = useState(false);
  const listed = isFull ? claim.citations : briefCitations(claim.citations);
  return (
    <li class="claim" id={claimElementId(claim.id)} tabIndex={-1}>
      <ClaimHead claim={claim} />
      <p class="claim-text" {...IN_ENGLISH}>
        {claim.text}
      </p>
      <div class="evidence-row">
        {isFull ? <Full claim={claim} /> : <Brief citations={listed} />}
        <Toggle claim={claim} isFull={isFull} onFull={setFull} />
      </div>
      {conflicts.map((conflict) => (
        <Dispute key={conflict.id} {...{ conflict, listed, shown, unseen }} />
      ))}
      {mentioned.map(({ id, question }) => (
        <p key={id} class="aside">
          {strings.conflict.seeAbove(question)}
        </p>
      ))}
    </li>
  );
}

function ClaimHead({ claim: { date, status, speaker, confidence } }: { claim: SheetClaim }) {
  return (
    <p class="claim-head">
      <DateText span={date} /> <StatusMark status={status} />{' '}
      {confidence !== 'high' && <span class="label">{strings.claim.confidence[confidence]}</span>}{' '}
      {speaker !== undefined && (
        <span class="by">
          <Speaker name={speaker} />
        </span>
      )}
    </p>
  );
}

function Brief({ citations }: { citations: SheetClaim['citations'] }) {
  // A source right under a fact is taken to bear it out; only one that does not needs a word, and then all do.
  const isPlain = citations.every(({ relation }) => relation === 'supports');
  return (
    <ul class="brief-sources" aria-label={strings.claim.sources}>
      {citations.map((citation) => (
        <BriefSource
          key={citation.source.id + citation.relation}
          citation={citation}
          isPlain={isPlain}
        />
      ))}
    </ul>
  );
}

function Full({ claim: { note, citations } }: { claim: SheetClaim }) {
  return (
    <div class="full-sources">
      {note !== undefined && (
        <p class="aside">
          <span class="label">{strings.claim.note}</span> <span {...IN_ENGLISH}>{note}</span>
        </p>
      )}
      <SourceList citations={citations} />
    </div>
  );
}

interface ToggleProps {
  claim: SheetClaim;
  isFull: boolean;
  onFull(isFull: boolean): void;
}

function Toggle({ claim: { citations, note }, isFull, onFull }: ToggleProps) {
  const more = citations.length - briefCitations(citations).length;
  const words = isFull ? card.evidence.less : card.evidence.more(more, note !== undefined);
  return (
    <button
      type="button"
      class="toggle"
      aria-expanded={isFull}
      title={card.evidence.hint}
      onClick={() => onFull(!isFull)}
    >
      {words}
    </button>
  );
}
