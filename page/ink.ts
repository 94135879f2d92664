/**
 * The highlight itself. The page shares both the registry and what is in it.
 *
 * Chromium draws all ranges of a highlight anew in every frame in which anything on the page has changed:
 * ten thousand took 40 ms of each, and eight hundred, at a quarter of the speed, up to 46 ms of each frame
 * while a page is being read. So of many marks only those near what the reader sees are laid.
 */
import type { MarkingStyle } from './marking-style';
import { createNearView, type NearView } from './near-view';
import type { PaintedBlocks } from './painted';
import type { Mark, MarkedBlock } from './painter';
import { createSheet, type SheetOfMarks } from './sheet-of-marks';

/** Draws the marks that are to be underlined. */
export interface Ink {
  /** Underline these marks of a block, and no longer those it had. */
  swap(block: MarkedBlock, old: readonly Mark[], marks: readonly Mark[]): void;
  /** Draw them like this from now on. */
  readonly setLook: SheetOfMarks['setLook'];
  /** Put back what the page has taken out of its registry; a few times, since it may mean it. */
  restore(): void;
}

interface InkParts {
  readonly signal: AbortSignal;
  readonly style: Pick<MarkingStyle, 'look'>;
  readonly mayRestore?: () => boolean;
  /** Called when a mark is underlined no longer. */
  readonly onGone?: (mark: Mark) => void;
}

/** So many marks are laid wherever they are. */
const FEW = 200;
/** Who takes our marks away more often than this wants them gone. */
const MOST_RESTORES = 10;

/** Ink for the blocks of one page, which vanishes with its signal. */
export function createInk(parts: InkParts, byBlock: PaintedBlocks): Ink {
  const { signal, onGone = () => {}, mayRestore = () => true } = parts;
  const sheet = createSheet(parts.style.look, signal);
  const laid = new Set<StaticRange>();
  let count = 0;
  let view: NearView | undefined;
  let restores = 0;

  function lay({ range }: Mark): void {
    laid.add(range);
    sheet.lay(range);
  }

  function lift({ range }: Mark): void {
    if (laid.delete(range)) sheet.lift(range);
  }

  function openView(): NearView {
    const move = (block: MarkedBlock, isNear: boolean) =>
      byBlock.get(block)?.shown.forEach(isNear ? lay : lift);
    const opened = createNearView(move, signal);
    for (const [block, { shown }] of byBlock) if (shown.length > 0) opened.follow(block, true);
    return opened;
  }

  function isNear(block: MarkedBlock, isMarked: boolean): boolean {
    if (count > FEW) view ??= openView();
    if (isMarked) view?.follow(block, false);
    else view?.leave(block);
    return view?.has(block) ?? true;
  }

  return {
    swap(block, old, marks) {
      const [before, after] = [new Set(old), new Set(marks)];
      for (const mark of old.filter((known) => !after.has(known))) {
        lift(mark);
        onGone(mark);
      }
      count += after.size - before.size;
      if (!isNear(block, marks.length > 0)) return;
      for (const mark of marks) if (!before.has(mark)) lay(mark);
    },
    setLook: sheet.setLook,
    restore() {
      // The last look that the pointer asked for may come when the marks are gone.
      if (signal.aborted || laid.size === 0 || sheet.isWhole(laid.size)) return;
      if (!mayRestore() || restores === MOST_RESTORES) return;
      restores += 1;
      for (const range of laid) sheet.lay(range);
    },
  };
}
