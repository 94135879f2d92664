import type { Ask } from './messages';

/** Keeps the styles of marks in this frame for as long as something in it needs them. */
export interface FrameStyles {
  need(by: 'marks' | 'emphasis', isNeeded: boolean): void;
}

/** No styles yet. Those that are given go when `signal` aborts. */
export function createFrameStyles(ask: Ask, signal: AbortSignal): FrameStyles {
  const needs = new Set<string>();
  let hasThem = false;
  let last: Promise<unknown> = Promise.resolve();

  function follow(): void {
    const wantsThem = needs.size > 0 && !signal.aborted;
    if (wantsThem === hasThem) return;
    hasThem = wantsThem;
    const name = wantsThem ? 'giveMarkStyles' : 'removeMarkStyles';
    // In turn, and once more if the background was stopped over it; gone with the extension, or the frame.
    last = last.then(() => ask(name).catch(() => ask(name))).catch(() => {});
  }

  signal.addEventListener('abort', follow, { once: true });
  return {
    need(by, isNeeded) {
      if (isNeeded) needs.add(by);
      else needs.delete(by);
      follow();
    },
  };
}
