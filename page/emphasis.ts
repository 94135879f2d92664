import type { Mark } from './painter';
import { CURRENT_NAME, register, unregister } from './registry';

/** Makes the mention whose card is open stand out, for as long as it is open. */
export interface Emphasis {
  lay(mark: Mark): void;
  /** Take it away; given a mark, only if it still lies on that one. */
  lift(only?: Mark): void;
}

/** An emphasis on nothing yet. */
export function createEmphasis(): Emphasis {
  let current: Mark | undefined;
  const highlight = new Highlight();
  highlight.priority = 1; // Over the common underline.
  return {
    lay(mark) {
      current = mark;
      highlight.clear();
      highlight.add(mark.range);
      register(CURRENT_NAME, highlight);
    },
    lift(only) {
      if (only && only !== current) return;
      current = undefined;
      highlight.clear();
      unregister(CURRENT_NAME, highlight);
    },
  };
}
