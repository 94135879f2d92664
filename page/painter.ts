/**
 * Marks: ranges in the page's highlight registry, and the way from a point back to a mention.
 *
 * The registry belongs to the page as well, so the name says nothing about us. A highlight is no
 * element: the page's own tree stays exactly as it was.
 */
import type { ReadRun } from '@/matching/mention-finder';
import { contains, inDocumentOrder, isSameRange, rectsOf } from './ranges';

/** A mention as it stands on the page; the same object for as long as it stands in the same place. */
export interface Mark {
  readonly topicId: string;
  /** The words on the page. */
  readonly quote: string;
  readonly range: StaticRange;
  /** Why it is one, by what the page shows when this is called. */
  grounds: () => ReturnType<ReadRun['groundsOf']>;
}

/** A block that owns marks: what is repainted or erased as one. */
export type MarkedBlock = Element | ShadowRoot;

/** The name under which marks stand in `CSS.highlights`; `entrypoints/marks.css` styles it. */
export const HIGHLIGHT_NAME = 'dotted-underline';

/** Holds the marks of one document. */
export interface Painter {
  /** Make these the marks of a block, in place of those it had; marks that stay are the same objects. */
  paint(block: MarkedBlock, marks: readonly Mark[]): void;
  erase(block: MarkedBlock): void;
  /** Erase the marks of all blocks of which this is true. */
  eraseWhere(test: (block: MarkedBlock) => boolean): void;
  /** The mark under a point, given the innermost node there; CSS px of the viewport. */
  markAt(x: number, y: number, target: Node): Mark | undefined;
  /** Whether this mark still stands. */
  has(mark: Mark): boolean;
  /** All marks, in document order. */
  marks(): Mark[];
  /** Put back what the page has taken out of its registry; a few times, since it may mean it. */
  restore(): void;
}

/** Who takes our marks away more often than this wants them gone. */
const MOST_RESTORES = 10;

/** A painter that takes every mark away when `signal` aborts; `onFirst` is called before its first one. */
export function createPainter(signal: AbortSignal, onFirst = () => {}): Painter {
  const highlight = new Highlight();
  const byBlock = new Map<MarkedBlock, readonly Mark[]>();
  let isUsed = false;
  let restores = 0;
  signal.addEventListener('abort', () => unregister(highlight), { once: true });

  function paint(block: MarkedBlock, wanted: readonly Mark[]): void {
    if (signal.aborted || (wanted.length === 0 && !byBlock.has(block))) return;
    if (!isUsed) onFirst();
    isUsed = true;
    const old = byBlock.get(block) ?? [];
    const marks = wanted.map((mark) => asBefore(mark, old));
    swap(highlight, old, marks);
    if (marks.length > 0) byBlock.set(block, marks);
    else byBlock.delete(block);
  }

  return {
    paint,
    erase: (block) => paint(block, []),
    eraseWhere(test) {
      for (const block of [...byBlock.keys()]) if (test(block)) paint(block, []);
    },
    markAt(x, y, target) {
      const marks = marksAround(target, byBlock);
      return marks.find(({ range }) => rectsOf(range).some((rect) => contains(rect, x, y)));
    },
    has: (mark) => [...byBlock.values()].some((marks) => marks.includes(mark)),
    marks: () => [...byBlock.values()].flat().sort((a, b) => inDocumentOrder(a.range, b.range)),
    restore() {
      if (byBlock.size === 0 || restores === MOST_RESTORES || stands(highlight, byBlock)) return;
      restores += 1;
      for (const marks of byBlock.values()) for (const { range } of marks) highlight.add(range);
      register(highlight);
    },
  };
}

// The page shares both the registry and what is in it.
function stands(highlight: Highlight, byBlock: ReadonlyMap<MarkedBlock, readonly Mark[]>): boolean {
  if (CSS.highlights.get(HIGHLIGHT_NAME) !== highlight) return false;
  let count = 0;
  for (const marks of byBlock.values()) count += marks.length;
  return highlight.size >= count;
}

function swap(highlight: Highlight, old: readonly Mark[], marks: readonly Mark[]): void {
  const kept = new Set(marks);
  for (const mark of old) if (!kept.has(mark)) highlight.delete(mark.range);
  for (const { range } of marks) highlight.add(range);
  if (marks.length > 0) register(highlight);
}

// With the first mark only: a page without mentions has nothing of ours in its registry. What stands
// there from an earlier life of this script, whose world is gone, is replaced.
function register(highlight: Highlight): void {
  if (CSS.highlights.get(HIGHLIGHT_NAME) !== highlight) {
    CSS.highlights.set(HIGHLIGHT_NAME, highlight);
  }
}

function unregister(highlight: Highlight): void {
  if (CSS.highlights.get(HIGHLIGHT_NAME) === highlight) CSS.highlights.delete(HIGHLIGHT_NAME);
}

// The same object, though read anew: what was read before can no longer tell its grounds.
function asBefore(mark: Mark, old: readonly Mark[]): Mark {
  const known = old.find((other) => isSameMark(other, mark));
  if (known) known.grounds = mark.grounds;
  return known ?? mark;
}

function isSameMark(one: Mark, other: Mark): boolean {
  return one.topicId === other.topicId && isSameRange(one.range, other.range);
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
