/**
 * Marks: ranges in the page's highlight registry, and the way from a point back to a mention.
 *
 * The registry belongs to the page as well, so the name says nothing about us. A highlight is no
 * element: the page's own tree stays exactly as it was.
 */
import type { ReadRun } from '@/matching/mention-finder';
import { remembered } from '@/matching/remembered';
import { type Choice, createChoice } from './choice';
import { markUnder } from './hit-test';
import { createInk } from './ink';
import type { MarkingStyle } from './marking-style';
import { allOf, inOrder, NOTHING, type Painted, type PaintedBlocks, shownAround } from './painted';
import { keepSame } from './same-marks';
import { isStanding } from './standing';

/** A mention as it stands on the page; the same object for as long as it stands in the same place. */
export interface Mark {
  readonly topicId: string;
  /** The topic's kind. */
  readonly kind: string;
  /** The words on the page. */
  readonly quote: string;
  readonly range: StaticRange;
  /** Where it begins in the text of its block, UTF-16 units. */
  readonly at: number;
  /** The section it stands in; undefined in a heading, which is one by itself. */
  section: object | undefined;
  /** Why it is one, by what the page shows when this is called. */
  grounds: () => ReturnType<ReadRun['groundsOf']>;
}

/** A block that owns marks: what is repainted or erased as one. */
export type MarkedBlock = Element | ShadowRoot;

/** Holds the marks of one document. */
export interface Painter {
  /** A block is read for the first time; `length` is that of its text, UTF-16 units. */
  pass: Choice['pass'];
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
  /** The topics that are marked. */
  topics(): Set<string>;
  /** All marks, in document order; the same list until they change. */
  marks(): readonly Mark[];
  /** Those that are underlined, in document order; the same list until they change. */
  shown(): readonly Mark[];
  /** Underline those of this style from now on, and so. */
  setStyle(style: MarkingStyle): void;
  /** Put back what the page has taken out of its registry; a few times, since it may mean it. */
  restore(): void;
}

/** As much of a painter as those need who find the marks. */
export type Brush = Pick<Painter, 'pass' | 'paint' | 'eraseStale' | 'eraseWhere'>;

/** What there is to paint with. */
export interface PainterParts {
  readonly signal: AbortSignal;
  readonly style: MarkingStyle;
  /** Whether what the page has taken out of its registry may be put back. */
  readonly mayRestore?: () => boolean;
  /** Called before the first mark. */
  readonly onFirst: () => void;
  /** Called when a mark is underlined no longer. */
  readonly onGone?: (mark: Mark) => void;
  /** Called when marks have come or gone, underlined or not. */
  readonly onChange?: () => void;
}

/** A painter that takes every mark away when its signal aborts. */
export function createPainter(parts: PainterParts): Painter {
  const byBlock = new Map<MarkedBlock, Painted>();
  const ink = createInk(parts, byBlock);
  const choice = createChoice(parts.style);
  let isUsed = false;
  let lists = createLists(byBlock);

  function show(block: MarkedBlock, painted: Painted): void {
    ink.swap(block, byBlock.get(block)?.shown ?? [], painted.shown);
    if (painted.marks.length > 0) byBlock.set(block, painted);
    else byBlock.delete(block);
    lists = createLists(byBlock);
    parts.onChange?.();
  }

  function paint(block: MarkedBlock, wanted: readonly Mark[]): void {
    const old = byBlock.get(block) ?? NOTHING;
    if (parts.signal.aborted || (wanted.length === 0 && old === NOTHING)) return;
    if (!isUsed) parts.onFirst();
    isUsed = true;
    const marks = keepSame(old.marks, wanted);
    show(block, { marks, shown: choice.choose(block, marks, old.shown) });
  }

  function setStyle(wanted: MarkingStyle): void {
    ink.setLook(wanted.look);
    if (!choice.setStyle(wanted)) return;
    // What was underlined before counts no longer.
    for (const block of byBlock.keys()) choice.choose(block, [], []);
    for (const [block, { marks }] of inOrder(byBlock)) {
      show(block, { marks, shown: choice.choose(block, marks, []) });
    }
  }

  return {
    pass: choice.pass,
    ...{ paint, setStyle, restore: ink.restore },
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
    markAt: (x, y, target) => markUnder(shownAround(target, byBlock), { x, y, target }),
    has: (mark) => [...byBlock.values()].some(({ shown }) => shown.includes(mark)),
    topics: () => new Set([...byBlock.values()].flatMap(topicsOf)),
    marks: () => lists('marks'),
    shown: () => lists('shown'),
  };
}

function topicsOf({ marks }: Painted): string[] {
  return marks.map(({ topicId }) => topicId);
}

// Made when they are asked for, and kept as long as nothing changes.
function createLists(byBlock: PaintedBlocks): (kind: keyof Painted) => readonly Mark[] {
  return remembered((kind: keyof Painted) => allOf(byBlock, kind));
}
