import type { ComponentChild, ComponentChildren, TargetedEvent } from 'preact';
import { useId, useMemo } from 'preact/hooks';
import type { SheetClaim } from '@/data/fact-sheet';
import { TimelineAxis } from './TimelineAxis';
import { TimelineMarkShape } from './TimelineMarkShape';
import { TimelinePanel } from './TimelinePanel';
import { createTimeAxis } from './time-axis';
import type { Stretch } from './time-extent';
import { layOutTimeline, mirrored, type Sizes, type TimelineLayout } from './timeline-layout';
import { timeline } from './timeline-strings';
import { useEscape } from './use-escape';
import type { Frame } from './use-frame';
import { type Marks, useMarks } from './use-marks';

interface TimelinePictureProps {
  claims: readonly SheetClaim[];
  lit: ReadonlySet<string>;
  /** The years shown. */
  stretch: Stretch;
  /** Whether years before the relation began are drawn narrower. */
  hasLeadIn: boolean;
  /** ms since 1970. */
  today: number;
  frame: Frame;
  label: string;
  onClaim(id: string): void;
}

/** From this width there is room for large marks, and reason to look at one decade, CSS px. */
export const LARGE = 700;
/** Kept free at both ends of the line, for marks that stand at its very ends, CSS px. */
const MARGIN = 6;
const SMALL_SIZES: Sizes = { shape: 7, lane: 10, axis: 18, head: 4, overhang: MARGIN };
const LARGE_SIZES: Sizes = { shape: 10, lane: 15, axis: 20, head: 6, overhang: MARGIN };

/** The claims as marks by time, walked with the arrow keys and read by pointing at them. */
export function TimelinePicture(props: TimelinePictureProps) {
  const { frame, lit, label, onClaim } = props;
  const { axis, layout, sizes } = useMemo(() => layOut(props), Object.values(props));
  const { isMirrored, width } = frame;
  const litMarks = layout.marks.filter(({ claim }) => lit.has(claim.id));
  const ways = { all: layout.marks, lit: litMarks.length > 0 ? litMarks : layout.marks };
  const marks = useMarks({ ways, size: sizes.shape, isMirrored, onClaim });
  const id = useId();
  return (
    <Stage marks={marks} panel={<Panel {...{ marks, layout, width, onClaim, id }} />}>
      {/* biome-ignore lint/a11y/useSemanticElements: HTML's fieldset cannot be a drawing. */}
      <svg
        class="timeline-drawing"
        ref={marks.drawing}
        {...{ width, height: layout.height }}
        role="group"
        aria-label={label}
        aria-describedby={`${id}-keys`}
        {...marks.handlers}
      >
        <TimelineAxis {...{ axis, layout, width, isMirrored }} />
        {layout.marks.map((mark) => (
          <TimelineMarkShape
            key={mark.claim.id}
            {...{ mark, isMirrored, size: sizes.shape }}
            isLit={lit.has(mark.claim.id)}
            isShown={mark === marks.shown}
            isStop={mark === marks.stop}
            describedBy={mark === marks.shown ? `${id}-details` : undefined}
          />
        ))}
      </svg>
      <p id={`${id}-keys`} hidden>
        {timeline.keys}
      </p>
    </Stage>
  );
}

function layOut({ claims, lit, stretch, hasLeadIn, today, frame }: TimelinePictureProps) {
  const { width, isMirrored } = frame;
  const sizes = width < LARGE ? SMALL_SIZES : LARGE_SIZES;
  const axis = createTimeAxis(stretch, [MARGIN, width - MARGIN], hasLeadIn);
  const layout = layOutTimeline(claims, lit, axis, today, sizes);
  return { axis, sizes, layout: isMirrored ? mirrored(layout, width, sizes.shape) : layout };
}

interface StageProps {
  marks: Marks;
  panel: ComponentChild;
  children: ComponentChildren;
}

/** Drawing and panel together: the focus may go from one to the other, and Escape puts the panel away wherever it is. */
function Stage({ marks, panel, children }: StageProps) {
  const left = ({ currentTarget, relatedTarget }: TargetedEvent<HTMLElement, FocusEvent>) => {
    if (!currentTarget.contains(relatedTarget as Node | null)) marks.leave(); // Null, or what has the focus now.
  };
  useEscape(marks.shown !== undefined, marks.dismiss);
  return (
    <div
      class="timeline-stage"
      // Not on the drawing: Chromium lets Tab stop at an svg element that listens for the focus.
      onFocusIn={({ target }) => marks.enter(target as Element)} // Only elements take the focus.
      onFocusOut={left}
    >
      {children}
      {panel}
    </div>
  );
}

interface PanelProps extends Pick<TimelinePictureProps, 'onClaim'> {
  marks: Marks;
  layout: TimelineLayout;
  width: number;
  id: string;
}

function Panel({ marks: { shown, hold, handlers }, layout, width, id, onClaim }: PanelProps) {
  if (!shown) return null;
  return (
    <TimelinePanel
      key={shown.claim.id}
      mark={shown}
      {...{ width, height: layout.height, detailsId: `${id}-details` }}
      onOpen={() => onClaim(shown.claim.id)}
      onEnter={hold}
      onLeave={handlers.onPointerLeave}
    />
  );
}
