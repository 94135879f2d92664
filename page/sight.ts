import type { Point } from './card-geometry';
import { isHeadingFor } from './heading-for';
import type { HoverEvent } from './hover';
import { isInteractive } from './is-interactive';
import type { Mark } from './painter';
import type { PointerParts, Story } from './pointer';
import { createPointerSpeed } from './pointer-speed';
import { isOnPage } from './true-element';

/** What the pointer sees where it is. */
export function createSight(
  { painter, innermostAt, callbacks, style }: PointerParts,
  story: Story,
) {
  const isFastAt = createPointerSpeed();
  let at: Point = { x: 0, y: 0 };
  let lookedFrom = at;
  let exit = at; // Where it was last on the mention whose card is open.
  let isFast = false;
  let isAsked = true; // No key has to be held, or it is.

  // Who has gone into the card by key is not put out of it by the mouse.
  const isInCard = () =>
    document.activeElement !== null && callbacks.isCard(document.activeElement);
  const innermost = (node: Node) => innermostAt(at.x, at.y, node);
  function markAt(node: Node): Mark | undefined {
    const mark = isOnPage(node) ? painter.markAt(at.x, at.y, node) : undefined;
    // What is not drawn the pointer cannot mean, but for the one that stands out.
    return style().look === 'none' && mark !== story.now().shown ? undefined : mark;
  }

  function isOnItsWay(from: Point): boolean {
    const box = story.now().shown && callbacks.cardBox();
    return box !== undefined && isHeadingFor(box, exit, from, at);
  }

  return {
    moveTo(point: Point, time: number): void {
      at = point;
      isFast = isFastAt(point.x, point.y, time) || isFast;
      story.moveTo(point);
    },
    hold(isKeyHeld: boolean): void {
      isAsked = isKeyHeld;
    },
    eventAt(node: Node): HoverEvent<Mark> {
      const [from, wasFast] = [lookedFrom, isFast];
      lookedFrom = at;
      isFast = false;
      if (callbacks.isCard(node) || isInCard()) return { type: 'on card' };
      const mark = markAt(innermost(node));
      if (mark && mark === story.now().shown) exit = at;
      else if (isOnItsWay(from)) return { type: 'heading for card', mark };
      const isOpen = mark === story.now().shown;
      return mark && (isAsked || isOpen)
        ? { type: 'over', mark, isFast: wasFast }
        : { type: 'off' };
    },
    tappedAt(node: Node): HoverEvent<Mark> | undefined {
      if (callbacks.isCard(node)) return undefined;
      if (story.now().pinned) return undefined;
      const inner = innermost(node);
      const mark = isInteractive(inner) ? undefined : markAt(inner);
      return mark ? { type: 'show', mark } : { type: 'dismiss' };
    },
  };
}
