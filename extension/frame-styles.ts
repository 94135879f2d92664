import type { Ask } from './messages';

/** What the styles of marks are needed for in one frame. */
interface Needs {
  /** It may name something: the finder is on its way. */
  readonly isFound: boolean;
  /** The reader wants marks drawn. */
  readonly isDrawn: boolean;
  /** A mention stands out. */
  readonly isEmphasised: boolean;
}

/** Keeps the styles of marks in this frame for as long as something in it needs them, and no longer. */
export type FrameStyles = (changed: Partial<Needs>) => void;

/** No styles yet. Those that are given go when `signal` aborts. */
export function createFrameStyles(ask: Ask, signal: AbortSignal): FrameStyles {
  let needs: Needs = { isFound: false, isDrawn: false, isEmphasised: false };
  let hasThem = false;
  let last: Promise<unknown> = Promise.resolve();

  function follow(): void {
    const isNeeded = (needs.isFound && needs.isDrawn) || needs.isEmphasised;
    const wantsThem = isNeeded && !signal.aborted;
    if (wantsThem === hasThem) return;
    hasThem = wantsThem;
    const name = wantsThem ? 'giveMarkStyles' : 'removeMarkStyles';
    // In turn, and once more if the background was stopped over it; gone with the extension, or the frame.
    last = last.then(() => ask(name).catch(() => ask(name))).catch(() => {});
  }

  signal.addEventListener('abort', follow, { once: true });
  return (changed) => {
    needs = { ...needs, ...changed };
    follow();
  };
}
