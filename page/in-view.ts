import { innermostAt } from './innermost-at';
import type { MarkedBlock } from './painter';
import { isRead } from './reading-rules';
import { mayHost, type ShadowOf } from './shadow-hosts';
import { blockAround } from './text-run';

/** Where on the screen we look for blocks, as shares of its height and width; a paragraph is rarely lower. */
const ROWS = 12;
const COLUMNS = [0.3, 0.6];

/**
 * The blocks that stand on the screen now, as far as a few points of it show: row by row, the upmost
 * last. In a very long paragraph the browser needs milliseconds to tell what is at a point.
 */
export function* rowsInView(shadowOf: ShadowOf): Generator<Iterable<MarkedBlock>> {
  if (!('elementFromPoint' in document)) return; // jsdom has no screen.
  // What is not looked for elsewhere is not read here either: nobody would watch it.
  const knownRootOf: ShadowOf = (element) => (mayHost(element) ? shadowOf(element) : null);
  for (let row = ROWS - 0.5; row > 0; row -= 1) {
    const blocks = new Set<MarkedBlock>();
    for (const column of COLUMNS) {
      const [x, y] = [column * innerWidth, (row / ROWS) * innerHeight];
      const outer = document.elementFromPoint(x, y);
      const node = outer && innermostAt(x, y, outer, knownRootOf);
      const block = node && isRead(node) ? blockAround(node) : undefined;
      if (block) blocks.add(block);
    }
    yield blocks;
  }
}
