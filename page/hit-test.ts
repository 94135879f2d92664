/** Which of many marks is under a point. */
import type { Mark } from './painter';
import { contains, inDocumentOrder, rectsOf, toLiveRange } from './ranges';
import { rootOf } from './true-element';

/** A point of the viewport, CSS px, and the innermost node that is there. */
interface Spot {
  readonly x: number;
  readonly y: number;
  readonly target: Node;
}

/** So few marks are simply asked for their boxes, one after the other. */
const FEW = 8;

/**
 * Of the marks of one block, in order, the one that is under a point. In a long text the browser takes
 * part of a millisecond to tell where one of them is; so it is asked first what is at the point, then
 * halved where that is no answer.
 */
export function markUnder(marks: readonly Mark[], spot: Spot): Mark | undefined {
  if (marks.length <= FEW) return marks.find((mark) => isUnder(mark, spot));
  const caret = caretAt(spot);
  const found = caret && marksAround(marks, caret).find((mark) => isUnder(mark, spot));
  return found || isOn(caret, spot) ? found : halve(marks, spot);
}

function isUnder({ range }: Mark, { x, y }: Spot): boolean {
  return rectsOf(range).some((rect) => contains(rect, x, y));
}

/** The letters on both sides of what the browser takes for the nearest place between two. */
type Caret = StaticRange;

// What a browser does not tell, or tells of other text, is found by halves.
function caretAt({ x, y, target }: Spot): Caret | undefined {
  const shadowRoots = rootsAround(target);
  const caret = document.caretPositionFromPoint?.(x, y, { shadowRoots });
  const node = caret?.offsetNode;
  if (!caret || !(node instanceof Text)) return undefined;
  const { offset } = caret;
  const [startOffset, endOffset] = [Math.max(0, offset - 1), Math.min(node.length, offset + 1)];
  return new StaticRange({ startContainer: node, startOffset, endContainer: node, endOffset });
}

function rootsAround(target: Node): ShadowRoot[] {
  const root = rootOf(target);
  return root instanceof ShadowRoot ? [root, ...rootsAround(root.host)] : [];
}

// Of these marks, which do not overlap, those that may hold a letter of the range.
function marksAround(marks: readonly Mark[], letters: Caret): readonly Mark[] {
  let [low, high] = [0, marks.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (inDocumentOrder((marks[middle] as Mark).range, letters) > 0) high = middle;
    else low = middle + 1;
  }
  return marks.slice(Math.max(0, low - 1), low + 2);
}

// On a letter the answer is certain. Beside the lines it is the nearest place that is told.
function isOn(caret: Caret | undefined, { x, y }: Spot): boolean {
  return caret !== undefined && rectsOf(caret).some((rect) => contains(rect, x, y));
}

// The box around many marks, and all between them, holds that of each.
function halve(marks: readonly Mark[], spot: Spot): Mark | undefined {
  if (marks.length <= FEW / 2) return marks.find((mark) => isUnder(mark, spot));
  if (!isAround(marks, spot)) return undefined;
  const middle = marks.length >> 1;
  return halve(marks.slice(0, middle), spot) ?? halve(marks.slice(middle), spot);
}

function isAround(marks: readonly Mark[], { x, y }: Spot): boolean {
  const [first, last] = [marks[0], marks.at(-1)] as [Mark, Mark]; // None is empty.
  const { startContainer, startOffset } = first.range;
  const { endContainer, endOffset } = last.range;
  const around = toLiveRange(
    new StaticRange({ startContainer, startOffset, endContainer, endOffset }),
  );
  // Where some of it has gone, what is left is looked at.
  return around === undefined || contains(around.getBoundingClientRect(), x, y);
}
