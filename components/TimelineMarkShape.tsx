import { formatDate } from './format-date';
import { STATUS_SHAPES } from './status-shapes';
import { strings } from './strings';
import type { Reach, TimelineMark } from './timeline-layout';
import { timeline } from './timeline-strings';

interface TimelineMarkShapeProps {
  mark: TimelineMark;
  /** Side of the shape of a status, CSS px. */
  size: number;
  isLit: boolean;
  isShown: boolean;
  /** Whether Tab stops here. */
  isStop: boolean;
  isMirrored: boolean;
  describedBy?: string | undefined;
}

/** How much smaller the shapes of other topics' claims are, so that those of the topic stand out of the heap. */
const OTHERS = 0.7;
/** Below this length a bar says no more than the shape above it, CSS px. */
const SHORTEST_BAR = 3;

/** One claim in the picture: the shape of its status, and below it the time it covers. */
export function TimelineMarkShape(props: TimelineMarkShapeProps) {
  const { mark, size, isLit, isShown, isStop, describedBy } = props;
  const { claim, box, top } = mark;
  const side = isLit ? size : size * OTHERS;
  const inset = (size - side) / 2;
  return (
    // biome-ignore lint/a11y/useSemanticElements: HTML's button cannot stand in a drawing.
    <g
      class={`mark mark-${claim.status}${isLit ? ' is-lit' : ''}${isShown ? ' is-shown' : ''}`}
      role="button"
      tabindex={isStop ? 0 : -1}
      data-claim={claim.id}
      aria-label={timeline.mark(formatDate(claim.date), strings.status[claim.status], claim.text)}
      aria-describedby={describedBy}
    >
      <rect
        class="mark-ground"
        x={box.from - 1}
        y={top - 1}
        width={box.to - box.from + 2}
        height={size + 4.5}
      />
      <Bar {...props} />
      <path
        class="mark-shape"
        fill-rule="evenodd"
        transform={`translate(${round(mark.shape + inset)} ${round(top + inset * 2)}) scale(${round(side / 12)})`}
        d={STATUS_SHAPES[claim.status]}
      />
    </g>
  );
}

function Bar({ mark, size, isMirrored }: TimelineMarkShapeProps) {
  const { extent, bar, softBar, top } = mark;
  const y = top + size + 1.5;
  const ends = capsOf(mark, isMirrored);
  return (
    <g class="mark-bar">
      {bar.to - bar.from >= SHORTEST_BAR && <path d={line(bar, y)} />}
      {softBar.from < bar.from && (
        <path class="is-soft" d={line({ from: softBar.from, to: bar.from }, y)} />
      )}
      {softBar.to > bar.to && (
        <path class="is-soft" d={line({ from: bar.to, to: softBar.to }, y)} />
      )}
      {ends.map((x) => (
        <path key={x} d={`M${round(x)} ${y - 2.5}v4`} />
      ))}
      {extent.goesOn && !mark.cutAfter && (
        <Arrow at={isMirrored ? bar.from : bar.to} y={y} isMirrored={isMirrored} />
      )}
    </g>
  );
}

/** Where a span firmly begins and ends; what runs out of the picture, goes on or is approximate has no cap there. */
function capsOf({ extent, bar, cutBefore, cutAfter }: TimelineMark, isMirrored: boolean): number[] {
  if (!extent.isSpan || bar.to - bar.from < SHORTEST_BAR) return [];
  const [start, end] = isMirrored ? [bar.to, bar.from] : [bar.from, bar.to];
  const begins = !cutBefore && extent.softBefore === 0;
  const stops = !cutAfter && extent.softAfter === 0 && !extent.goesOn;
  return [...(begins ? [start] : []), ...(stops ? [end] : [])];
}

function Arrow({ at, y, isMirrored }: { at: number; y: number; isMirrored: boolean }) {
  const back = isMirrored ? 4 : -4;
  return <path class="mark-arrow" d={`M${round(at)} ${y}l${back} -3v6z`} />;
}

function line({ from, to }: Reach, y: number): string {
  return `M${round(from)} ${y}H${round(to)}`;
}

function round(n: number): number {
  return Math.round(n * 100) / 100;
}
