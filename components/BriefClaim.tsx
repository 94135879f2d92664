import type { SheetClaim } from '@/data/fact-sheet';
import { type BriefModel, notesOf } from './brief-model';
import { brief } from './brief-strings';
import { DateText } from './DateText';
import { timingOf } from './known-when';
import { NoteMarks } from './NoteMarks';
import { StatusMark } from './StatusMark';
import { strings } from './strings';
import { IN_ENGLISH } from './text-language';

/** One claim of a briefing: when, how well evidenced, what, who says so, and the numbers of its notes. */
export function BriefClaim({ claim, model }: { claim: SheetClaim; model: BriefModel }) {
  const { page } = model;
  const timing = page.date === undefined ? 'known' : timingOf(claim, page.date);
  return (
    <li class="brief-claim">
      <p class="brief-claim-head">
        <DateText span={claim.date} /> <StatusMark status={claim.status} />
        {timing !== 'known' && <span class="brief-timing"> {brief.timing[timing]}</span>}
      </p>
      <p {...IN_ENGLISH}>
        {claim.text} <NoteMarks {...notesOf(claim.citations, model)} />
      </p>
      {claim.speaker !== undefined && (
        <p class="brief-speaker">
          {strings.claim.speaker} <bdi {...IN_ENGLISH}>{claim.speaker}</bdi>
        </p>
      )}
      {claim.confidence !== 'high' && (
        <p class="brief-speaker">{strings.claim.confidence[claim.confidence]}</p>
      )}
    </li>
  );
}
