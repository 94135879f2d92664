import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** How far a component that comes in a file of its own has come. */
export type Drawing<Props> =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed' }
  | { readonly kind: 'ready'; readonly View: ComponentType<Props> };

/** A component that is fetched when it is first shown; `load` must be the same function each time. */
export function useDrawing<Props>(load: () => Promise<ComponentType<Props>>): Drawing<Props> {
  const [drawing, setDrawing] = useState<Drawing<Props>>({ kind: 'loading' });
  useEffect(() => {
    let isGone = false;
    const set = (come: Drawing<Props>) => isGone || setDrawing(come);
    load().then(
      (View) => set({ kind: 'ready', View }),
      () => set({ kind: 'failed' }), // The sheet says everything in words as well.
    );
    return () => {
      isGone = true;
    };
  }, [load]);
  return drawing;
}
