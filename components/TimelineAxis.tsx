import { FIRST_DECADE, type TimeAxis } from './time-axis';
import type { TimelineLayout } from './timeline-layout';
import { timeline } from './timeline-strings';

interface TimelineAxisProps {
  axis: TimeAxis;
  layout: TimelineLayout;
  width: number;
  isMirrored: boolean;
}

/** From this width the lead-in has room for the year it ends in, CSS px. */
const WIDE_LEAD_IN = 78;
/** Between the line of a year and its number, CSS px. */
const INDENT = 3;

/** The years, as quiet lines behind the marks, and the lead-in on a ground of its own. */
export function TimelineAxis({ axis, layout, width, isMirrored }: TimelineAxisProps) {
  const { axisTop, axisBottom, height } = layout;
  const { leadInEnd, ticks } = axis;
  const at = (x: number) => (isMirrored ? width - x : x);
  const word = (x: number, text: string) => (
    <text
      key={text}
      class="axis-word"
      x={at(x + INDENT)}
      y={(axisTop + axisBottom) / 2 + 4}
      text-anchor={isMirrored ? 'end' : 'start'}
    >
      {text}
    </text>
  );
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: a group in a drawing takes no focus.
    <g class="axis" aria-hidden="true">
      {leadInEnd !== undefined && (
        <rect
          class="lead-in"
          {...{ x: Math.min(at(0), at(leadInEnd)), y: 0, width: leadInEnd, height }}
        />
      )}
      {ticks.map(({ year, x }) => (
        <path key={year} class="axis-year" d={`M${at(x)} 0V${height}`} />
      ))}
      <path class="axis-line" d={`M0 ${axisTop + 0.5}H${width}`} />
      {leadInEnd !== undefined && word(0, earlier(leadInEnd))}
      {ticks.map(({ year, x }) => word(x, String(year)))}
    </g>
  );
}

function earlier(width: number): string {
  return width < WIDE_LEAD_IN ? timeline.earlierShort : timeline.earlier(FIRST_DECADE);
}
