import type { Mark } from './painter';
import { CURRENT_NAME, register, unregister } from './registry';

/** Makes the mention whose card is open stand out, for as long as it is open. */
export interface Emphasis {
  lay(mark: Mark): void;
  lift(): void;
}

/** An emphasis on nothing yet. */
export function createEmphasis(): Emphasis {
  const highlight = new Highlight();
  highlight.priority = 1; // Over the common underline.
  return {
    lay({ range }) {
      highlight.clear();
      highlight.add(range);
      register(CURRENT_NAME, highlight);
    },
    lift() {
      highlight.clear();
      unregister(CURRENT_NAME, highlight);
    },
  };
}
