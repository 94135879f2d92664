/**
 * Marks: ranges in the page's highlight registry, and the way from a point back to a mention.
 *
 * The registry belongs to the page as well, so the name says nothing about us. A highlight is no
 * element: the page's own tree stays exactly as it was.
 */

/** A mention as it stands on the page. */
export interface Mark {
  readonly topicId: string;
  /** The words on the page. */
  readonly quote: string;
  readonly range: StaticRange;
}

/** A block that owns marks: what is repainted or erased as one. */
export type MarkedBlock = Element | ShadowRoot;

/** The name under which marks stand in `CSS.highlights`; `entrypoints/marks.css` styles it. */
export const HIGHLIGHT_NAME = 'dotted-underline';

/** Holds the marks of one document. */
export interface Painter {
  /** Make these the marks of a block, in place of those it had. */
  paint(block: MarkedBlock, marks: readonly Mark[]): void;
  erase(block: MarkedBlock): void;
  /** Erase the marks of blocks that have left the document. */
  eraseDetached(): void;
  /** The mark under a point, given the innermost node there; CSS px of the viewport. */
  markAt(x: number, y: number, target: Node): Mark | undefined;
  /** All marks, in document order. */
  marks(): Mark[];
}

/** A painter that takes every mark away when `signal` aborts. */
export function createPainter(signal: AbortSignal): Painter {
  const highlight = new Highlight();
  const byBlock = new Map<MarkedBlock, readonly Mark[]>();
  signal.addEventListener('abort', () => CSS.highlights.delete(HIGHLIGHT_NAME), { once: true });

  function erase(block: MarkedBlock): void {
    for (const { range } of byBlock.get(block) ?? []) highlight.delete(range);
    byBlock.delete(block);
  }

  return {
    erase,
    paint(block, marks) {
      if (signal.aborted) return;
      erase(block);
      if (marks.length === 0) return;
      byBlock.set(block, marks);
      for (const { range } of marks) highlight.add(range);
      // Registered with the first mark only: a page without mentions cannot tell that we are there.
      if (!CSS.highlights.has(HIGHLIGHT_NAME)) CSS.highlights.set(HIGHLIGHT_NAME, highlight);
    },
    eraseDetached() {
      for (const block of [...byBlock.keys()]) if (!block.isConnected) erase(block);
    },
    markAt(x, y, target) {
      const marks = marksAround(target, byBlock);
      return marks.find(({ range }) => rectsOf(range).some((rect) => contains(rect, x, y)));
    },
    marks: () => [...byBlock.values()].flat().sort((a, b) => inDocumentOrder(a.range, b.range)),
  };
}

function marksAround(
  target: Node,
  byBlock: ReadonlyMap<MarkedBlock, readonly Mark[]>,
): readonly Mark[] {
  for (let node: Node | null = target; node; node = node.parentNode) {
    const marks = byBlock.get(node as MarkedBlock);
    if (marks) return marks;
  }
  return [];
}

/** The boxes of a mark, one a line; CSS px of the viewport, none where it is not rendered. */
export function rectsOf({
  startContainer,
  startOffset,
  endContainer,
  endOffset,
}: StaticRange): DOMRect[] {
  const range = document.createRange();
  try {
    range.setStart(startContainer, startOffset);
    range.setEnd(endContainer, endOffset);
  } catch {
    return []; // The text has shrunk since, and the watcher has not been told yet.
  }
  return [...range.getClientRects()];
}

function contains({ left, right, top, bottom }: DOMRect, x: number, y: number): boolean {
  return x >= left && x <= right && y >= top && y <= bottom;
}

function inDocumentOrder(a: StaticRange, b: StaticRange): number {
  if (a.startContainer === b.startContainer) return a.startOffset - b.startOffset;
  const position = a.startContainer.compareDocumentPosition(b.startContainer);
  return position & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
}
