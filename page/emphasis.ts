import type { Mark } from './painter';
import { CURRENT_NAME, register, unregister } from './registry';

/** Makes the mention whose card is open stand out, for as long as it is open. */
export interface Emphasis {
  lay(mark: Mark): void;
  /** Take it away; given a mark, only if it still lies on that one. */
  lift(only?: Mark): void;
}

/** An emphasis on nothing yet; `onChange` hears when it is to be drawn, and when no longer. */
export function createEmphasis(onChange: (isLaid: boolean) => void): Emphasis {
  let current: Mark | undefined;
  const highlight = new Highlight();
  highlight.priority = 1; // Over the common underline.
  return {
    lay(mark) {
      if (!current) onChange(true);
      current = mark;
      highlight.clear();
      highlight.add(mark.range);
      register(CURRENT_NAME, highlight);
    },
    lift(only) {
      if (!current || (only && only !== current)) return;
      current = undefined;
      onChange(false);
      highlight.clear();
      unregister(CURRENT_NAME, highlight);
    },
  };
}
