import type { Lookout } from '@/matching/lookout';
import { glanceAt, glanceOver } from './glance';
import { createScanQueue, type ScanTask } from './scan-queue';
import type { Scanner } from './scanner';
import { inSlices } from './slices';
import { readBlock } from './text-run';

interface OutlookParts {
  /** A lookout for a page nothing of which has been seen. */
  readonly createLookout: () => Lookout;
  readonly signal: AbortSignal;
  /** The page is worth the finder; told each time it is found to be. */
  readonly onHint: () => void;
  readonly onError: (error: unknown) => void;
}

/**
 * What stands in for a scanner where no finder is needed yet: it looks for hints at what it is asked to
 * scan, and marks nothing. It ends with its signal.
 */
export function createOutlook({ createLookout, signal, onHint, onError }: OutlookParts): Scanner {
  const queue = createScanQueue();
  let lookout = createLookout();
  let work: Generator<void, boolean> | undefined;
  let isWorking = false;

  const sees = (raw: string) => lookout.sees(raw);

  function step(): boolean {
    const { done, value } = work?.next() ?? { done: true, value: false };
    if (done) {
      const task = queue.pop();
      work = task && lookAt(task, sees);
      isWorking = work !== undefined;
      if (value) onHint();
    }
    return isWorking;
  }

  function scan(block: ScanTask['block'], whole: boolean): void {
    queue.push({ block, whole });
    if (isWorking) return;
    isWorking = true;
    inSlices(step, signal).catch(onError);
  }

  return {
    scan,
    outdate: () => {},
    ownerOf: () => undefined,
    forgetWhere: () => {},
    turnPage() {
      lookout = createLookout();
      scan(document.documentElement, true);
    },
    get settled() {
      return !isWorking;
    },
  };
}

function* lookAt({ block, whole }: ScanTask, sees: Lookout['sees']): Generator<void, boolean> {
  if (!block.isConnected) return false;
  if (whole) return yield* glanceOver(block, sees);
  for (const { text } of readBlock(block).runs) if (yield* glanceAt(text, sees)) return true;
  return false;
}
