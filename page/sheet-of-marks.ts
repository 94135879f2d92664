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
  let name = nameOf(first);
  const hide = () => name && unregister(name, highlight);
  signal.addEventListener('abort', hide, { once: true });
  return {
    lay(range) {
      highlight.add(range);
      // With the first mark only: a page without mentions has nothing of ours in its registry.
      if (name) register(name, highlight);
    },
    lift: (range) => void highlight.delete(range),
    isWhole: (count) =>
      !name || (CSS.highlights.get(name) === highlight && highlight.size >= count),
    setLook(look) {
      hide();
      name = nameOf(look);
      if (name && highlight.size > 0) register(name, highlight);
    },
  };
}

// What nobody may find is kept, and entered nowhere.
function nameOf(look: Look): string | undefined {
  return look === 'none' ? undefined : HIGHLIGHT_NAMES[look];
}
