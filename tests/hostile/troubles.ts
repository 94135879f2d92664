import type { Page } from 'puppeteer-core';
import type { BrowserSession } from '@/scripts/browser/open-browser';

/** Runs before each of our scripts, and keeps what they complain of or throw in the world they share. */
export const NOTE_TROUBLES = `(() => {
  const key = Symbol.for('test.troubles');
  if (globalThis[key]) return;
  const troubles = (globalThis[key] = []);
  const say = console.error;
  console.error = (...words) => { troubles.push(words.map((word) => word?.stack ?? String(word)).join(' ')); say(...words); };
  globalThis.addEventListener?.('error', ({ filename = '', message }) => {
    if (filename.includes('-extension://')) troubles.push(message);
  });
})();`;

/** What our scripts have complained of or thrown in the page's main frame. */
export function troublesIn(session: BrowserSession, page: Page): Promise<readonly string[]> {
  return session.inContentWorld(
    page,
    () => (globalThis as unknown as Record<symbol, string[]>)[Symbol.for('test.troubles')] ?? [],
  );
}
