import { inSlices } from './slices';

/** Work that is done in slices, piece after piece. */
export interface Work {
  /** There may be something to do. */
  begin(): void;
  /** Whether all there was to do is done. */
  readonly settled: boolean;
}

interface WorkParts {
  /** The next piece, or undefined when nothing is left for now. */
  readonly next: () => Generator<void> | undefined;
  readonly signal: AbortSignal;
  /** A bug met in a piece, which is left as it is; the others are done all the same. */
  readonly onError: (error: unknown) => void;
}

/** Work that ends with its signal. */
export function createWork({ next, signal, onError }: WorkParts): Work {
  let piece: Generator<void> | undefined;
  let isWorking = false;

  function goOn(): void {
    if (piece?.next().done === false) return;
    piece = undefined; // Where there is no telling what is next, there is nothing to go on with.
    piece = next();
  }

  function step(): boolean {
    try {
      goOn();
      isWorking = piece !== undefined;
    } catch (error) {
      isWorking = piece !== undefined; // A generator that has thrown is at its end.
      onError(error);
    }
    return isWorking;
  }

  return {
    begin() {
      if (isWorking) return;
      isWorking = true;
      void inSlices(step, signal);
    },
    get settled() {
      return !isWorking;
    },
  };
}
