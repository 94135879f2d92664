/** Where something is marked: UTF-16 offsets in the text of the body. */
export type Span = readonly [start: number, end: number];

/** What is asked after the measurement, in the world of an engine. */
export const MARKS = 'benchMarks';

/** Have an engine tell where its marks stand, once it is asked. */
export function offerMarks(marks: () => Iterable<AbstractRange>): void {
  Object.assign(globalThis, { [MARKS]: () => spansOf(marks()) });
}

/** Marks as spans of the body's text; each begins and ends in a text node. */
export function spansOf(marks: Iterable<AbstractRange>): Span[] {
  const starts = new Map<Node, number>();
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let length = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    starts.set(node, length);
    length += node.nodeValue?.length ?? 0;
  }
  return [...marks].map(({ startContainer, startOffset, endContainer, endOffset }) => [
    (starts.get(startContainer) ?? Number.NaN) + startOffset,
    (starts.get(endContainer) ?? Number.NaN) + endOffset,
  ]);
}

/** The text inside elements that an engine has wrapped around it. */
export function* wrappedText(selector: string): Iterable<AbstractRange> {
  for (const element of document.querySelectorAll(selector)) {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) yield rangeOf(node);
  }
}

function rangeOf(text: Node): StaticRange {
  const endOffset = text.nodeValue?.length ?? 0;
  return new StaticRange({ startContainer: text, startOffset: 0, endContainer: text, endOffset });
}
