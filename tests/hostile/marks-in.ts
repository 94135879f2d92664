import type { Page } from 'puppeteer-core';
import type { BrowserSession } from '@/scripts/browser/open-browser';

/**
 * Runs before each of our scripts: keeps what is laid into our highlights, so that a test can read it where
 * nothing of the page's own can lie. Firefox shows no world the content of another's highlights.
 */
export const SHOW_MARKS = `(() => {
  const key = Symbol.for('test.marks');
  if (globalThis[key] || typeof Highlight === 'undefined') return;
  const highlights = [];
  globalThis.Highlight = new Proxy(Highlight, {
    construct(Real) {
      const highlight = new Real();
      const laid = new Set();
      highlights.push({ highlight, laid });
      const { add, delete: lift } = Real.prototype;
      highlight.add = (range) => (laid.add(range), add.call(highlight, range));
      highlight.delete = (range) => (laid.delete(range), lift.call(highlight, range));
      return highlight;
    },
  });
  globalThis[key] = () => {
    const shown = CSS.highlights.get('dotted-underline');
    const known = highlights.find(({ highlight }) => highlight === shown);
    if (!known) return [];
    if (known.laid.size !== shown.size) throw new Error('The highlight is not as we laid it.');
    return [...known.laid].map(({ startContainer, startOffset, endContainer, endOffset }) => {
      const live = document.createRange();
      live.setStart(startContainer, startOffset);
      live.setEnd(endContainer, endOffset);
      return live;
    });
  };
})();`;

/** The words under each mark of the main frame, in document order. */
export function quotesIn(session: BrowserSession, page: Page): Promise<readonly string[]> {
  return session.inContentWorld(page, () => {
    const world = globalThis as unknown as Record<symbol, () => Range[]>;
    return (world[Symbol.for('test.marks')]?.() ?? [])
      .sort((one, other) => one.compareBoundaryPoints(Range.START_TO_START, other))
      .map(String);
  });
}
