import type { MarkedBlock } from './painter';
import { isRead } from './reading-rules';
import { blockAround } from './text-run';

/** Where on the screen we look for blocks, as shares of its height and width; a paragraph is rarely lower. */
const ROWS = 12;
const COLUMNS = [0.3, 0.6];

/** The blocks that stand on the screen now, as far as a few points of it show; the upmost last. */
export function blocksInView(): MarkedBlock[] {
  const blocks = new Set<MarkedBlock>();
  for (let row = ROWS - 0.5; row > 0; row -= 1) {
    for (const column of COLUMNS) {
      const node = innermostAt(column * innerWidth, (row / ROWS) * innerHeight);
      const block = node && isRead(node) ? blockAround(node) : undefined;
      if (block) blocks.add(block);
    }
  }
  return [...blocks];
}

function innermostAt(x: number, y: number): Element | null {
  if (!('elementFromPoint' in document)) return null; // jsdom has no screen.
  let element = document.elementFromPoint(x, y);
  while (element?.shadowRoot) {
    const inner = element.shadowRoot.elementFromPoint(x, y);
    if (!inner || inner === element) break;
    element = inner;
  }
  return element;
}
