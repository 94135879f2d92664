import { inTreeOrder } from './tree';

/** A live range over the same text, or undefined where that text has changed since. */
export function toLiveRange(range: StaticRange): Range | undefined {
  const live = document.createRange();
  try {
    live.setStart(range.startContainer, range.startOffset);
    live.setEnd(range.endContainer, range.endOffset);
  } catch {
    return undefined; // The text has shrunk, and the watcher has not been told yet.
  }
  return live;
}

/** The boxes of a range, one a line; CSS px of the viewport, none where it is not rendered. */
export function rectsOf(range: StaticRange): DOMRect[] {
  const live = toLiveRange(range);
  const rects = live?.getClientRects() ?? [];
  // What `content-visibility` holds back Chromium lays out when asked, and tells of it the next time only.
  return [...(rects.length === 0 ? (live?.getClientRects() ?? []) : rects)];
}

/** Whether a point is in a box, its edges included. */
export function contains({ left, right, top, bottom }: DOMRect, x: number, y: number): boolean {
  return x >= left && x <= right && y >= top && y <= bottom;
}

/** Whether two ranges span the same text. */
export function isSameRange(one: StaticRange, other: StaticRange): boolean {
  return (
    one.startContainer === other.startContainer &&
    one.startOffset === other.startOffset &&
    one.endContainer === other.endContainer &&
    one.endOffset === other.endOffset
  );
}

/** Negative where `one` begins before `other` in the document, for sorting. */
export function inDocumentOrder(one: StaticRange, other: StaticRange): number {
  if (one.startContainer === other.startContainer) return one.startOffset - other.startOffset;
  return inTreeOrder(one.startContainer, other.startContainer);
}
