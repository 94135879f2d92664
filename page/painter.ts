/**
 * Marks: ranges in the page's highlight registry, and the way from a point back to a mention.
 *
 * The registry belongs to the page as well, so the name says nothing about us. A highlight is no
 * element: the page's own tree stays exactly as it was.
 */
import type { ReadRun } from '@/matching/mention-finder';
import { type Chooser, createChooser, type Density } from './density';
import {
  allOf,
  countShown,
  inOrder,
  NOTHING,
  type Painted,
  type PaintedBlocks,
  shownAround,
} from './painted';
import { contains, rectsOf } from './ranges';
import { HIGHLIGHT_NAME, register, unregister } from './registry';
import { keepSame } from './same-marks';
import { isStanding } from './standing';

/** A mention as it stands on the page; the same object for as long as it stands in the same place. */
export interface Mark {
  readonly topicId: string;
  /** The words on the page. */
  readonly quote: string;
  readonly range: StaticRange;
  /** Where it begins in the text of its block, UTF-16 units. */
  readonly at: number;
  /** The section it stands in; undefined in a heading, which is one by itself. */
  readonly section: object | undefined;
  /** Why it is one, by what the page shows when this is called. */
  grounds: () => ReturnType<ReadRun['groundsOf']>;
}

/** A block that owns marks: what is repainted or erased as one. */
export type MarkedBlock = Element | ShadowRoot;

/** Holds the marks of one document. */
export interface Painter {
  /** A block is read for the first time; `length` is that of its text, UTF-16 units. */
  pass: Chooser['pass'];
  /** Make these the marks of a block, in place of those it had; marks that stay are the same objects. */
  paint(block: MarkedBlock, marks: readonly Mark[]): void;
  /** Erase those marks of a block that no longer stand on their words. */
  eraseStale(block: MarkedBlock): void;
  /** Erase the marks of all blocks of which this is true. */
  eraseWhere(test: (block: MarkedBlock) => boolean): void;
  /** The underlined mark under a point, given the innermost node there; CSS px of the viewport. */
  markAt(x: number, y: number, target: Node): Mark | undefined;
  /** Whether this mark is still underlined. */
  has(mark: Mark): boolean;
  /** All marks, in document order. */
  marks(): Mark[];
  /** Those that are underlined, in document order. */
  shown(): Mark[];
  /** Underline as many as this from now on. */
  setDensity(density: Density): void;
  /** Put back what the page has taken out of its registry; a few times, since it may mean it. */
  restore(): void;
}

/** As much of a painter as those need who find the marks. */
export type Brush = Pick<Painter, 'pass' | 'paint' | 'eraseStale' | 'eraseWhere'>;

/** Who takes our marks away more often than this wants them gone. */
const MOST_RESTORES = 10;

/** What there is to paint with. */
export interface PainterParts {
  readonly signal: AbortSignal;
  readonly density: Density;
  /** Called before the first mark. */
  readonly onFirst: () => void;
  /** Called when a mark is underlined no longer. */
  readonly onGone?: (mark: Mark) => void;
}

/** A painter that takes every mark away when its signal aborts. */
export function createPainter(parts: PainterParts): Painter {
  const byBlock = new Map<MarkedBlock, Painted>();
  const ink = createInk(parts, byBlock);
  const chooser = createChooser();
  let { density } = parts;
  let isUsed = false;

  function show(block: MarkedBlock, painted: Painted): void {
    ink.swap(byBlock.get(block)?.shown ?? [], painted.shown);
    if (painted.marks.length > 0) byBlock.set(block, painted);
    else byBlock.delete(block);
  }

  function paint(block: MarkedBlock, wanted: readonly Mark[]): void {
    const old = byBlock.get(block) ?? NOTHING;
    if (parts.signal.aborted || (wanted.length === 0 && old === NOTHING)) return;
    if (!isUsed) parts.onFirst();
    isUsed = true;
    const marks = keepSame(old.marks, wanted);
    show(block, { marks, shown: chooser.choose(block, marks, old.shown, density) });
  }

  function setDensity(wanted: Density): void {
    density = wanted;
    // What was underlined before counts no longer.
    for (const block of byBlock.keys()) chooser.choose(block, [], [], density);
    for (const [block, { marks }] of inOrder(byBlock)) {
      show(block, { marks, shown: chooser.choose(block, marks, [], density) });
    }
  }

  return {
    pass: chooser.pass,
    ...{ paint, setDensity, restore: ink.restore },
    eraseStale(block) {
      const marks = byBlock.get(block)?.marks ?? [];
      paint(
        block,
        marks.filter((mark) => isStanding(mark, block)),
      );
    },
    eraseWhere(test) {
      for (const block of [...byBlock.keys()]) if (test(block)) paint(block, []);
    },
    markAt: (x, y, target) =>
      shownAround(target, byBlock).find(({ range }) =>
        rectsOf(range).some((rect) => contains(rect, x, y)),
      ),
    has: (mark) => [...byBlock.values()].some(({ shown }) => shown.includes(mark)),
    marks: () => allOf(byBlock, 'marks'),
    shown: () => allOf(byBlock, 'shown'),
  };
}

// The highlight itself. The page shares both the registry and what is in it.
function createInk({ signal, onGone = () => {} }: PainterParts, byBlock: PaintedBlocks) {
  const highlight = new Highlight();
  let restores = 0;
  signal.addEventListener('abort', () => unregister(HIGHLIGHT_NAME, highlight), { once: true });

  function swap(old: readonly Mark[], marks: readonly Mark[]): void {
    const [before, after] = [new Set(old), new Set(marks)];
    for (const mark of old.filter((known) => !after.has(known))) {
      highlight.delete(mark.range);
      onGone(mark);
    }
    for (const mark of marks) if (!before.has(mark)) highlight.add(mark.range);
    // With the first mark only: a page without mentions has nothing of ours in its registry.
    if (marks.length > 0) register(HIGHLIGHT_NAME, highlight);
  }

  function isWhole(): boolean {
    const count = countShown(byBlock);
    const stands = CSS.highlights.get(HIGHLIGHT_NAME) === highlight && highlight.size >= count;
    return count === 0 || stands;
  }

  return {
    swap,
    restore(): void {
      if (signal.aborted || byBlock.size === 0) return;
      if (restores === MOST_RESTORES || isWhole()) return;
      restores += 1;
      for (const { shown } of byBlock.values()) swap([], shown);
    },
  };
}
