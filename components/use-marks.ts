import type { RefObject, TargetedEvent } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { markAt } from './timeline-hit';
import type { TimelineMark } from './timeline-layout';
import { type Ways, walk } from './timeline-walk';
import { useShownMark } from './use-shown-mark';

interface MarksProps {
  ways: Ways;
  /** Side of the shape of a status, CSS px. */
  size: number;
  isMirrored: boolean;
  onClaim(id: string): void;
}

type On<E extends Event> = (event: TargetedEvent<SVGSVGElement, E>) => void;

/** What a reader does with the marks of a drawing, and what follows from it. */
export interface Marks {
  readonly drawing: RefObject<SVGSVGElement | null>;
  /** Where Tab stops. */
  readonly stop: TimelineMark | undefined;
  /** Whose text is shown. */
  readonly shown: TimelineMark | undefined;
  hold(): void;
  /** The focus has come to something within the drawing or the text beside it, or has left both. */
  enter(target: Element): void;
  leave(): void;
  dismiss(): void;
  readonly handlers: {
    readonly onPointerMove: On<PointerEvent>;
    readonly onPointerLeave: () => void;
    readonly onClick: On<MouseEvent>;
    readonly onKeyDown: On<KeyboardEvent>;
  };
}

/** Pointing, walking and opening: one tab stop, which goes along with the focus. */
export function useMarks({ ways, size, isMirrored, onClaim }: MarksProps): Marks {
  const drawing = useRef<SVGSVGElement>(null);
  const [stopId, setStop] = useState<string>();
  const text = useShownMark();
  const byId = (id: string | undefined) => ways.all.find(({ claim }) => claim.id === id);
  const stop = byId(stopId) ?? ways.lit[0];
  const over = (event: MouseEvent) => markAt(ways.all, pointIn(drawing.current, event), size);
  const press = (event: TargetedEvent<SVGSVGElement, KeyboardEvent>) => {
    if (!stop || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'Enter' || event.key === ' ') onClaim(stop.claim.id);
    const next = walk(event.key, stop, ways, isMirrored);
    if (next) focusMark(drawing.current, next);
    if (next || event.key === 'Enter' || event.key === ' ') event.preventDefault(); // Or the page scrolls.
  };
  const click = (event: TargetedEvent<SVGSVGElement, MouseEvent>) => {
    const mark = over(event);
    if (!mark) return;
    // A finger has not hovered: its first tap shows the text, from which the claim can be opened.
    if (text.id === mark.claim.id) onClaim(mark.claim.id);
    else focusMark(drawing.current, mark);
  };
  return {
    ...{ drawing, stop },
    shown: byId(text.id),
    hold: text.hold,
    enter: (target) => {
      const id = target.getAttribute('data-claim') ?? undefined;
      if (id === undefined) return;
      setStop(id);
      text.focus(id);
    },
    leave: () => text.focus(undefined),
    dismiss: text.dismiss,
    handlers: {
      onPointerMove: (event) => {
        if (event.pointerType !== 'touch') text.hover(over(event)?.claim.id);
      },
      onPointerLeave: () => text.hover(undefined),
      onClick: click,
      onKeyDown: press,
    },
  };
}

function pointIn(drawing: SVGSVGElement | null, { clientX, clientY }: MouseEvent) {
  const { left, top } = drawing?.getBoundingClientRect() ?? new DOMRect();
  return { x: clientX - left, y: clientY - top };
}

function focusMark(drawing: SVGSVGElement | null, { claim }: TimelineMark): void {
  drawing?.querySelector<SVGGElement>(`[data-claim="${claim.id}"]`)?.focus();
}
