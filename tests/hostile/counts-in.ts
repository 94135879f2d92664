import type { Page } from 'puppeteer-core';
import type { BrowserSession } from '@/scripts/browser/open-browser';

/** What our scripts have done in the main frame of a page. */
export interface Counts {
  /** Messages to the background. */
  readonly messages: number;
  /** Ranges made, one for every mention each time its block is read. */
  readonly ranges: number;
}

/** Runs before each of our scripts, and counts what they do in the world they share. */
export const NOTE_COUNTS = `(() => {
  const key = Symbol.for('test.counts');
  if (globalThis[key] || typeof document === 'undefined') return;
  const counts = (globalThis[key] = { messages: 0, ranges: 0 });
  const { runtime } = globalThis.browser ?? globalThis.chrome;
  const send = runtime.sendMessage;
  runtime.sendMessage = (...words) => ((counts.messages += 1), send.apply(runtime, words));
  globalThis.StaticRange = new Proxy(StaticRange, {
    construct: (Real, [ends]) => ((counts.ranges += 1), new Real(ends)),
  });
})();`;

/** What has been counted by now. */
export function countsIn(session: BrowserSession, page: Page): Promise<Counts> {
  return session.inContentWorld(page, () => {
    const { messages, ranges } = (globalThis as unknown as Record<symbol, Counts>)[
      Symbol.for('test.counts')
    ] as Counts;
    return { messages, ranges };
  });
}
