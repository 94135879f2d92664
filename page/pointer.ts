import type { Box, Point } from './card-geometry';
import { AWAY, afterEvent, dueIn, type Hover, type HoverEvent } from './hover';
import { isHeld, type MarkingStyle } from './marking-style';
import type { Mark, Painter } from './painter';
import { createSight } from './sight';

/** How a card is asked for. */
export interface Asked {
  /** Where the pointer is; of a mention over two lines the card takes the line at this point. */
  readonly at: Point;
  readonly byKeyboard: boolean;
}

/** What the pointer's story leads to. */
export interface PointerCallbacks {
  open(mark: Mark, asked: Asked): void;
  close(): void;
  /** Whether a node is the open card. */
  isCard(node: Node): boolean;
  /** Where the open card is, CSS px of the viewport; undefined without one. */
  cardBox(): DOMRect | undefined;
  /** Where its mention was last seen, CSS px of the viewport; undefined without one. */
  mentionBox(): Box | undefined;
}

/** Lets the rest of the page side go on with what the pointer began. */
export interface Pointer {
  /** The mention whose card is open. */
  readonly shown: Mark | undefined;
  /** Open the card of a mention at this point of it, asked for by key. */
  show(mark: Mark, at: Point): void;
  /** The words of the open card's mention have been written anew as this one, at this point. */
  move(mark: Mark, at: Point): void;
  /** The mention of the open card is no more: it closes, unless it is pinned. */
  lose(): void;
  /** Keep the open card, or no longer. */
  pin(isPinned: boolean): void;
  /** Close the card and forget what the pointer rests on. */
  dismiss(): void;
}

/** What following the pointer takes. */
export interface PointerParts {
  readonly painter: Painter;
  /** The innermost node at a point, of which an event tells this much. */
  readonly innermostAt: (x: number, y: number, outer: Node) => Node;
  readonly callbacks: PointerCallbacks;
  /** How the reader wants cards to be opened now. */
  readonly style: () => Pick<MarkingStyle, 'restMs' | 'modifier' | 'look'>;
  /** Whether the reader is writing: what is pressed then is no wish for a card. */
  readonly isWriting: () => boolean;
  readonly signal: AbortSignal;
}

/** Follow the pointer over the marks. Costs one hit test a frame, and only while the pointer moves. */
export function followPointer(parts: PointerParts): Pointer {
  const { signal } = parts;
  const story = createStory(parts);
  const sight = createSight(parts, story);
  const looks = createLooks(parts, story, sight);

  function onMove(event: PointerEvent): void {
    const innermost = event.composedPath()[0];
    if (!event.isTrusted || !(innermost instanceof Node)) return; // Pages may not open cards.
    if (!isHovering(event)) return;
    looks.lookAt(innermost, event);
    sight.moveTo({ x: event.clientX, y: event.clientY }, event.timeStamp);
  }

  // A tap opens and closes; where it follows a link or presses a button, it does that alone.
  function onClick(event: MouseEvent): void {
    const innermost = event.composedPath()[0];
    const isTap = event.isTrusted && (event as PointerEvent).pointerType === 'touch';
    if (!isTap || !(innermost instanceof Node)) return;
    sight.moveTo({ x: event.clientX, y: event.clientY }, event.timeStamp);
    const tapped = sight.tappedAt(innermost);
    if (tapped) story.tell(tapped);
  }

  const onLeave = (event: Event) => event.isTrusted && story.tell({ type: 'off' });
  function onKey(event: KeyboardEvent): void {
    if (!event.isTrusted) return;
    if (event.key === 'Escape') story.tell({ type: 'dismiss' });
    else looks.lookAgain(event);
  }
  const early = { signal, capture: true, passive: true };
  document.addEventListener('pointermove', onMove, early);
  document.addEventListener('click', onClick, early);
  document.addEventListener('keydown', onKey, early);
  rootNow()?.addEventListener('mouseleave', onLeave, { signal, passive: true });
  signal.addEventListener('abort', parts.callbacks.close, { once: true });
  return controlsOf(story);
}

// One look a frame, however often the pointer moves meanwhile.
function createLooks(
  { painter, signal, style, isWriting }: PointerParts,
  story: Story,
  sight: ReturnType<typeof createSight>,
) {
  let target: Node | undefined; // What the pointer has moved to since the last look.
  let resting: Node | undefined;

  function look(): void {
    const node = target;
    target = undefined;
    painter.restore();
    if (node && !signal.aborted) story.tell(sight.eventAt(node));
  }

  function lookAt(node: Node, event: MouseEvent | KeyboardEvent): void {
    if (!target) requestAnimationFrame(look);
    [target, resting] = [node, node];
    sight.hold(isHeld(style().modifier, event));
  }

  return {
    lookAt,
    /** The pointer may rest on a mention before the key is pressed that opens its card. */
    lookAgain(event: KeyboardEvent): void {
      const isWish = style().modifier !== 'none' && isHeld(style().modifier, event);
      if (isWish && resting && !event.repeat && !isWriting()) lookAt(resting, event);
    },
  };
}

// For a moment a document may have none; with its next one the pointer is followed anew.
const rootNow = (): Element | null => document.documentElement;

// A finger taps or scrolls, and what is pressed selects or drags.
const isHovering = ({ pointerType, buttons }: PointerEvent) =>
  pointerType !== 'touch' && buttons === 0;

/** What has happened so far between the pointer and the marks. */
export type Story = ReturnType<typeof createStory>;

// What has happened so far, and what follows from it.
function createStory({ painter, callbacks, style, signal }: PointerParts) {
  let hover: Hover<Mark> = AWAY;
  let at: Point = { x: 0, y: 0 };

  function tell(event: HoverEvent<Mark>, byKeyboard = false): void {
    const before = hover;
    hover = afterEvent(before, event);
    const due = dueIn(hover, style().restMs);
    const { token } = hover;
    if (token !== before.token && due !== undefined) {
      setTimeout(() => !signal.aborted && tell({ type: 'time up', token }), due);
    }
    if (hover.shown === before.shown) return;
    if (!hover.shown) callbacks.close();
    else if (painter.has(hover.shown)) callbacks.open(hover.shown, { at, byKeyboard });
    else tell({ type: 'dismiss' }); // The page has changed under the resting pointer.
  }

  return {
    tell,
    now: () => hover,
    moveTo(point: Point): void {
      at = point;
    },
  };
}

function controlsOf(story: Story): Pointer {
  return {
    get shown() {
      return story.now().shown;
    },
    show(mark, at) {
      story.moveTo(at);
      story.tell({ type: 'show', mark }, true);
    },
    move(mark, at) {
      story.moveTo(at);
      story.tell({ type: 'moved', mark });
    },
    lose: () => story.tell({ type: 'gone' }),
    pin: (isPinned) => story.tell({ type: 'pin', isPinned }),
    dismiss: () => story.tell({ type: 'dismiss' }),
  };
}
