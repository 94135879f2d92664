import type { Lookout } from '@/matching/lookout';
import { glanceAt, glanceOver } from './glance';
import { createPageTurn } from './page-turn';
import { scanAll } from './scan-all';
import { createScanQueue, type ScanTask } from './scan-queue';
import type { Scanner } from './scanner';
import { readBlock } from './text-run';
import { isOnPage } from './true-element';
import { createWork } from './work';

interface OutlookParts {
  /** A lookout for a page nothing of which has been seen. */
  readonly createLookout: () => Lookout;
  readonly signal: AbortSignal;
  /** The page is worth the finder; told each time it is found to be. */
  readonly onHint: () => void;
  readonly onError: (error: unknown) => void;
  /** The shadow roots on the page now, which are looked at with it. */
  readonly rootsNow?: () => readonly ShadowRoot[];
}

/**
 * What stands in for a scanner where no finder is needed yet: it looks for hints at what it is asked to
 * scan, and marks nothing. It ends with its signal.
 */
export function createOutlook(parts: OutlookParts): Scanner {
  const { createLookout, signal, onHint, onError, rootsNow = () => [] } = parts;
  const queue = createScanQueue();
  const turn = createPageTurn(lookAnew, signal);
  let lookout = createLookout();

  // In a look at the whole document text follows on text; whatever else there is may stand anywhere.
  function* lookFor(task: ScanTask): Generator<void> {
    const isStrewn = !(task.whole && task.block === document.documentElement);
    if (yield* lookAt(task, (raw) => lookout.sees(raw, isStrewn))) onHint();
  }

  function next(): Generator<void> | undefined {
    const task = queue.pop();
    return task && lookFor(task);
  }

  const work = createWork({ next, signal, onError });

  function scan(block: ScanTask['block'], whole: boolean): void {
    queue.push({ block, whole });
    work.begin();
  }

  function lookAnew(): void {
    lookout = createLookout();
    scanAll({ scan }, rootsNow());
  }

  // Of a page that has shown nothing there is nothing to be forgotten.
  function textGone(): void {
    if (!lookout.isBlank) turn.textGone();
  }

  return {
    scan,
    outdate: textGone,
    ownerOf: () => undefined,
    forgetWhere: textGone,
    turnPage: turn.addressChanged,
    get settled() {
      return work.settled;
    },
  };
}

function* lookAt({ block, whole }: ScanTask, sees: Sees): Generator<void, boolean> {
  if (!isOnPage(block)) return false;
  if (whole) return yield* glanceOver(block, sees);
  for (const { text } of readBlock(block).runs) if (yield* glanceAt(text, sees)) return true;
  return false;
}

type Sees = (raw: string) => boolean;
