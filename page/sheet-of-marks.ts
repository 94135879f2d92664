import type { Look } from './marking-style';
import { HIGHLIGHT_NAMES, register, unregister } from './registry';

/** Our highlight in the page's registry, under the name of how it looks. */
export interface SheetOfMarks {
  lay(range: StaticRange): void;
  lift(range: StaticRange): void;
  /** Whether the page has left it where it was, with so many ranges in it. */
  isWhole(count: number): boolean;
  setLook(look: Look): void;
}

/** A sheet that is taken out of the registry when its signal aborts. */
export function createSheet(first: Look, signal: AbortSignal): SheetOfMarks {
  const highlight = new Highlight();
  let name: string = HIGHLIGHT_NAMES[first];
  signal.addEventListener('abort', () => unregister(name, highlight), { once: true });
  return {
    lay(range) {
      highlight.add(range);
      // With the first mark only: a page without mentions has nothing of ours in its registry.
      register(name, highlight);
    },
    lift: (range) => void highlight.delete(range),
    isWhole: (count) => CSS.highlights.get(name) === highlight && highlight.size >= count,
    setLook(look) {
      unregister(name, highlight);
      name = HIGHLIGHT_NAMES[look];
      if (highlight.size > 0) register(name, highlight);
    },
  };
}
