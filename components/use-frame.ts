import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';

/** What an element is given to draw in. */
export interface Frame {
  /** CSS px, whole. */
  readonly width: number;
  /** Whether it is read from the right. */
  readonly isMirrored: boolean;
}

/** The frame of an element, followed as it changes; undefined until it has been laid out. */
export function useFrame(element: RefObject<HTMLElement | null>): Frame | undefined {
  const [frame, setFrame] = useState<Frame>();
  function measure(): void {
    const node = element.current;
    if (!node) return;
    const width = Math.floor(node.getBoundingClientRect().width);
    const isMirrored = getComputedStyle(node).direction === 'rtl';
    if (width > 0)
      setFrame((old) =>
        old?.width === width && old.isMirrored === isMirrored ? old : { width, isMirrored },
      );
  }
  useLayoutEffect(measure); // With another language the direction may have changed, and nothing else.
  useLayoutEffect(() => {
    const node = element.current;
    if (!node) return;
    let frame = 0;
    // In a frame of its own: the drawing changes the height of what is observed.
    const observer = new ResizeObserver(() => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(measure);
    });
    observer.observe(node);
    return () => {
      observer.disconnect();
      cancelAnimationFrame(frame);
    };
  }, [element]);
  return frame;
}
