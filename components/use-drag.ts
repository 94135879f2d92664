import { useRef } from 'preact/hooks';

type Move = (right: number, down: number) => void;

/** How far an arrow key moves a card, and with Shift, CSS px. */
const STEP = 16;
const LEAP = 96;
/** A pointer that has moved less than this since it was pressed is not dragging, CSS px. */
const SLACK = 4;

const ARROWS: Readonly<Record<string, readonly [right: number, down: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

interface Drag {
  readonly x: number;
  readonly y: number;
}

/** Listeners that let a pointer drag from an element, but of its buttons only from `.handle`. */
export function useDrag(isOn: boolean, onMove: Move) {
  const last = useRef<Drag>(undefined);
  const hasMoved = useRef(false);
  if (!isOn) return {};
  return {
    onPointerDown({ button, target, pointerId, clientX: x, clientY: y }: PointerEvent) {
      const grip = target as Element; // Pointers are over elements.
      if (button !== 0 || grip.closest('button:not(.handle)')) return;
      grip.setPointerCapture(pointerId); // Not the whole head: a click then would not reach the handle.
      last.current = { x, y };
      hasMoved.current = false;
    },
    onPointerMove({ clientX: x, clientY: y }: PointerEvent) {
      if (!last.current) return;
      const [right, down] = [x - last.current.x, y - last.current.y];
      if (!hasMoved.current && Math.hypot(right, down) < SLACK) return;
      onMove(right, down);
      hasMoved.current = true;
      last.current = { x, y };
    },
    onLostPointerCapture() {
      last.current = undefined;
    },
    /** Letting go of the handle after dragging is no press. */
    onClickCapture(event: MouseEvent) {
      if (hasMoved.current && event.detail > 0) event.stopPropagation();
      hasMoved.current = false;
    },
  };
}

/** A listener that moves by the arrow keys. */
export function moveByKeys(onMove: Move) {
  return (event: KeyboardEvent) => {
    const way = ARROWS[event.key];
    if (!way || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault(); // Or the page scrolls as well.
    const length = event.shiftKey ? LEAP : STEP;
    onMove(way[0] * length, way[1] * length);
  };
}
