/**
 * Where each claim stands in the picture. Claims of one date are stacked upon the axis, so that their
 * heap shows how much is known of a time; spans lie below it, each as long as it lasted.
 */
import type { SheetClaim } from '@/data/fact-sheet';
import { packLanes } from './pack-lanes';
import type { TimeAxis } from './time-axis';
import { type Extent, extentOf } from './time-extent';

/** A stretch of the line, CSS px. */
export interface Reach {
  readonly from: number;
  readonly to: number;
}

/** A claim in its place. All lengths are CSS px from the top left corner of the picture. */
export interface TimelineMark {
  readonly claim: SheetClaim;
  readonly extent: Extent;
  /** What it takes of its lane; nothing else in the lane comes into it. */
  readonly box: Reach;
  readonly lane: number;
  readonly top: number;
  /** Left edge of the shape of its status. */
  readonly shape: number;
  /** The time it stands for, as far as the axis shows it, without what is only approximate. */
  readonly bar: Reach;
  /** The bar with its soft edges. */
  readonly softBar: Reach;
  /** Whether it begins before, or ends after, what the axis shows. */
  readonly cutBefore: boolean;
  readonly cutAfter: boolean;
}

/** The whole picture. */
export interface TimelineLayout {
  /** In order of time. */
  readonly marks: readonly TimelineMark[];
  /** Where the axis stands: its words lie between `axisTop` and `axisBottom`. */
  readonly axisTop: number;
  readonly axisBottom: number;
  readonly height: number;
}

/** How large things are drawn, CSS px. */
export interface Sizes {
  readonly shape: number;
  readonly lane: number;
  readonly axis: number;
  /** Room above the highest heap. */
  readonly head: number;
  /** How far beyond the ends of the axis the bar of a span runs that goes on there. */
  readonly overhang: number;
}

/** Least blank between two neighbours in a lane, CSS px. */
const GAP = 1.5;
/** Least blank after a bar of a span, so that two do not read as one. */
const SPAN_GAP = 6;

type Unplaced = Omit<TimelineMark, 'lane' | 'top'>;

/** Lay out the claims that the axis shows; the same claims in any order give the same picture. */
export function layOutTimeline(
  claims: readonly SheetClaim[],
  lit: ReadonlySet<string>,
  axis: TimeAxis,
  today: number,
  sizes: Sizes,
): TimelineLayout {
  const isLit = ({ claim }: Dated) => lit.has(claim.id);
  const shown = claims
    .map((claim) => ({ claim, extent: extentOf(claim.date, today) }))
    .filter(({ extent }) => extent.from < axis.span.to && extent.to > axis.span.from)
    .sort(byTime)
    .map(({ claim, extent }) => unplaced(claim, extent, axis, sizes));
  // What is lit comes first and so lies along the axis, where heaps can be compared.
  const lanesFirst = [...shown.filter(isLit), ...shown.filter((mark) => !isLit(mark))];
  const dates = packLanes(
    lanesFirst.filter(({ extent }) => !extent.isSpan),
    GAP,
  );
  const spans = packLanes(
    lanesFirst.filter(({ extent }) => extent.isSpan),
    SPAN_GAP,
  );
  const axisTop = sizes.head + dates.lanes * sizes.lane;
  const axisBottom = axisTop + sizes.axis;
  const above = dates.items.map((mark) => ({
    ...mark,
    top: axisTop - (mark.lane + 1) * sizes.lane,
  }));
  const below = spans.items.map((mark) => ({ ...mark, top: axisBottom + mark.lane * sizes.lane }));
  return {
    marks: [...above, ...below].sort((a, b) => byTime(a, b)),
    axisTop,
    axisBottom,
    height: axisBottom + spans.lanes * sizes.lane,
  };
}

type Dated = Pick<TimelineMark, 'claim' | 'extent'>;

/** By start, then by end, then by id, so that no two are alike. */
function byTime(a: Dated, b: Dated): number {
  return (
    a.extent.from - b.extent.from || a.extent.to - b.extent.to || (a.claim.id < b.claim.id ? -1 : 1)
  );
}

function unplaced(claim: SheetClaim, extent: Extent, axis: TimeAxis, sizes: Sizes): Unplaced {
  const { from, to, softBefore, softAfter } = extent;
  const place = (instant: number) =>
    axis.place(Math.min(Math.max(instant, axis.span.from), axis.span.to));
  const [cutBefore, cutAfter] = [from < axis.span.from, to > axis.span.to];
  const bar = {
    from: place(from) - (cutBefore ? sizes.overhang : 0),
    to: place(to) + (cutAfter ? sizes.overhang : 0),
  };
  const softBar = {
    from: Math.min(bar.from, place(from - softBefore)),
    to: Math.max(bar.to, place(to + softAfter)),
  };
  // A date is marked in the middle of what it covers, a span where it begins.
  const shape = extent.isSpan ? place(from) : (bar.from + bar.to - sizes.shape) / 2;
  return {
    ...{ claim, extent, bar, softBar, shape, cutBefore, cutAfter },
    box: {
      from: Math.min(softBar.from, shape),
      to: Math.max(softBar.to, shape + sizes.shape),
    },
  };
}

/** The same picture for an interface that is read from the right: time runs to the left. */
export function mirrored(layout: TimelineLayout, width: number, shape: number): TimelineLayout {
  const flip = ({ from, to }: Reach): Reach => ({ from: width - to, to: width - from });
  return {
    ...layout,
    marks: layout.marks.map((mark) => ({
      ...mark,
      box: flip(mark.box),
      bar: flip(mark.bar),
      softBar: flip(mark.softBar),
      shape: width - mark.shape - shape,
    })),
  };
}
