import type { Ask } from './messages';

/** What the styles of marks are needed for in one frame. */
interface Needs {
  /** It may name something: the finder is on its way. */
  readonly isFound: boolean;
  /** The reader wants marks drawn. */
  readonly isDrawn: boolean;
  /** A mention stands out. */
  readonly isEmphasised: boolean;
  /** A card is open, its mention still there or not. */
  readonly hasCard: boolean;
}

/** Keeps the styles of marks in this frame for as long as something in it needs them, and no longer. */
export interface FrameStyles {
  need(changed: Partial<Needs>): void;
  /** Resolves when those that are needed are there, or could not be had. */
  settled(): Promise<unknown>;
}

// Of the frame, not of one stay in it: what begins anew waits until what ended has taken its styles away.
let last: Promise<unknown> = Promise.resolve();

/** No styles yet. Those that are given go when `signal` aborts. */
export function createFrameStyles(ask: Ask, signal: AbortSignal): FrameStyles {
  let needs: Partial<Needs> = {};
  let hasThem = false;

  function follow(): void {
    const isNeeded = (needs.isFound && needs.isDrawn) || needs.isEmphasised || needs.hasCard;
    const wantsThem = !signal.aborted && !!isNeeded;
    if (wantsThem === hasThem) return;
    hasThem = wantsThem;
    const name = wantsThem ? 'giveMarkStyles' : 'removeMarkStyles';
    // In turn; it fails where they have gone with the extension, or the frame, and is asked for again when needed.
    const step: Promise<unknown> = last
      .then(() => ask(name))
      .catch(() => {
        if (last === step) hasThem = false; // What was asked for since tells its own end.
      });
    last = step;
  }

  signal.addEventListener('abort', follow, { once: true });
  return {
    need(changed) {
      needs = { ...needs, ...changed };
      follow();
    },
    settled: () => last,
  };
}
