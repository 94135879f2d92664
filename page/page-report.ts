import type { Mark } from './painter';
import { rectsOf } from './ranges';
import type { ShadowOf } from './shadow-hosts';
import { shownMarks } from './shown-marks';

/** What was found in one frame. */
interface PageReport {
  /** Whether the whole frame has been read. */
  readonly settled: boolean;
  /** In the order of their first mention. */
  readonly topics: readonly { readonly topicId: string; readonly count: number }[];
}

/** A mention as others are told of it. */
interface ReportedMention {
  readonly topicId: string;
  /** The words on the page. */
  readonly quote: string;
  /** Its first box, CSS px of the viewport; empty where it is not rendered. */
  readonly rect: {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
  };
}

/** Tells what was found, as others are told of it. */
export interface Reporter {
  report(): PageReport;
  /** Whether there is a mention that is rendered. */
  isMarked(): boolean;
  /** Every mention, with where it is on the screen; costs a look at the layout. */
  mentions(): ReportedMention[];
  /** Every mention and the node it begins in, in document order; costs no layout. */
  places(): { readonly topicId: string; readonly node: Node }[];
}

/** A reporter on those of these marks, which are in document order, that are rendered. */
export function createReporter(
  marks: () => readonly Mark[],
  shadowOf: ShadowOf,
  isSettled: () => boolean,
): Reporter {
  const rendered = () => shownMarks(marks(), shadowOf);
  return {
    isMarked: () => marks().some((mark) => shownMarks([mark], shadowOf).length > 0),
    report: () => reportOn(rendered(), isSettled()),
    mentions: () => reportedMentions(rendered()),
    places: () => rendered().map(({ topicId, range }) => ({ topicId, node: range.startContainer })),
  };
}

/** The report on these marks, which are in document order. */
function reportOn(marks: readonly Mark[], settled: boolean): PageReport {
  const counts = new Map<string, number>();
  for (const { topicId } of marks) counts.set(topicId, (counts.get(topicId) ?? 0) + 1);
  return { settled, topics: [...counts].map(([topicId, count]) => ({ topicId, count })) };
}

/** These marks as others are told of them. */
function reportedMentions(marks: readonly Mark[]): ReportedMention[] {
  return marks.map(({ topicId, quote, range }) => {
    const { x, y, width, height } = rectsOf(range)[0] ?? new DOMRect();
    return { topicId, quote, rect: { x, y, width, height } };
  });
}
