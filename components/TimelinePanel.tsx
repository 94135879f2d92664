import type { SheetClaim } from '@/data/fact-sheet';
import { DateText } from './DateText';
import { SourceLine } from './SourceLine';
import { Speaker } from './Speaker';
import { StatusMark } from './StatusMark';
import { strings } from './strings';
import { IN_ENGLISH } from './text-language';
import type { TimelineMark } from './timeline-layout';
import { timeline } from './timeline-strings';

interface TimelinePanelProps {
  mark: TimelineMark;
  /** Of the picture, CSS px. */
  width: number;
  height: number;
  /** Id of the words that tell more than the mark's own name. */
  detailsId: string;
  onOpen(): void;
  onEnter(): void;
  onLeave(): void;
}

/** CSS px. */
const PANEL_WIDTH = 320;
/** How low a mark may stand in the picture and still have its panel below, as a share of its height. */
const LOW = 0.5;

/** The claim under the pointer or the focus, beside its mark: it can be entered, and stays until put away. */
export function TimelinePanel({ mark, width, height, detailsId, ...on }: TimelinePanelProps) {
  const { claim, box, top } = mark;
  const wide = Math.min(PANEL_WIDTH, width);
  const middle = mark.extent.isSpan ? mark.shape : (box.from + box.to) / 2;
  const left = Math.min(Math.max(0, middle - wide / 2), width - wide);
  const side =
    top > height * LOW ? { bottom: `${height - top + 1}px` } : { top: `${top + PANEL_GAP}px` };
  return (
    <div
      class="timeline-panel"
      style={{ left: `${left}px`, width: `${wide}px`, ...side }}
      onPointerEnter={on.onEnter}
      onPointerLeave={on.onLeave}
    >
      <p class="claim-head">
        <DateText span={claim.date} /> <StatusMark status={claim.status} />
      </p>
      <p class="claim-text" {...IN_ENGLISH}>
        {claim.text}
      </p>
      <Details claim={claim} id={detailsId} />
      <button type="button" class="timeline-open" onClick={on.onOpen}>
        {timeline.open}
      </button>
    </div>
  );
}

/** From the top of a mark to a panel below it, CSS px: the mark and its bar. */
const PANEL_GAP = 15;

function Details({ claim: { speaker, citations }, id }: { claim: SheetClaim; id: string }) {
  const [first] = citations;
  return (
    <div id={id}>
      {speaker !== undefined && (
        <p class="speaker">
          <Speaker name={speaker} />
        </p>
      )}
      {first && (
        <ul class="sources" aria-label={strings.claim.sources}>
          <SourceLine citation={first} />
        </ul>
      )}
      {citations.length > 1 && <p class="aside">{timeline.source(citations.length)}</p>}
    </div>
  );
}
