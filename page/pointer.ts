import { AWAY, afterEvent, dueIn, type Hover, type HoverEvent } from './hover';
import type { Mark, Painter } from './painter';

/** What the pointer's story leads to. */
export interface PointerCallbacks {
  /** `at` is where the pointer is, CSS px of the viewport. */
  open(mark: Mark, at: { readonly x: number; readonly y: number }): void;
  close(): void;
  /** Whether a node is the open card. */
  isCard(node: Node): boolean;
}

/** Lets the rest of the page side end what the pointer began. */
export interface Pointer {
  /** Close the card and forget what the pointer rests on. */
  dismiss(): void;
}

/** Follow the pointer over the marks. Costs one hit test a frame, and only while the pointer moves. */
export function followPointer(
  painter: Painter,
  { open, close, isCard }: PointerCallbacks,
  signal: AbortSignal,
): Pointer {
  let hover: Hover<Mark> = AWAY;
  let at = { x: 0, y: 0 };
  let target: Node | undefined; // What the pointer has moved to since the last look.

  function dispatch(event: HoverEvent<Mark>): void {
    const before = hover;
    hover = afterEvent(before, event);
    const due = dueIn(hover);
    const { token } = hover;
    if (token !== before.token && due !== undefined) {
      setTimeout(() => !signal.aborted && dispatch({ type: 'time up', token }), due);
    }
    if (hover.shown === before.shown) return;
    if (hover.shown) openIfStanding(hover.shown);
    else close();
  }

  function openIfStanding(mark: Mark): void {
    if (painter.has(mark)) open(mark, at);
    else dispatch({ type: 'dismiss' }); // The page has changed under the resting pointer.
  }

  function look(): void {
    const node = target;
    target = undefined;
    painter.restore();
    if (node && !signal.aborted) dispatch(eventAt(node));
  }

  function eventAt(node: Node): HoverEvent<Mark> {
    if (isCard(node)) return { type: 'on card' };
    const mark = node.isConnected ? painter.markAt(at.x, at.y, node) : undefined;
    return mark ? { type: 'over', mark } : { type: 'off' };
  }

  function onMove(event: MouseEvent): void {
    const innermost = event.composedPath()[0];
    if (!event.isTrusted || !(innermost instanceof Node)) return; // Pages may not open cards.
    if (!target) requestAnimationFrame(look);
    target = innermost;
    at = { x: event.clientX, y: event.clientY };
  }

  const dismiss = () => dispatch({ type: 'dismiss' });
  const onLeave = (event: Event) => event.isTrusted && dispatch({ type: 'off' });
  const onKey = (event: KeyboardEvent) => event.isTrusted && event.key === 'Escape' && dismiss();
  const early = { signal, capture: true, passive: true };
  document.addEventListener('mousemove', onMove, early);
  document.addEventListener('keydown', onKey, early);
  document.documentElement.addEventListener('mouseleave', onLeave, { signal, passive: true });
  signal.addEventListener('abort', close, { once: true });
  return { dismiss };
}
