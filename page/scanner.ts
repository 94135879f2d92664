import type { PageReader, ReadRun } from '@/matching/mention-finder';
import type { Mark, MarkedBlock, Painter } from './painter';
import { inSlices } from './slices';
import { readBlock, type TextRun, toRange } from './text-run';

/** Works off blocks: reads their text, finds the mentions, has them painted. */
export interface Scanner {
  /** Read a block; with `whole`, also every block inside it, even those read before. */
  scan(block: MarkedBlock, whole: boolean): void;
  /** Whether everything asked for has been read. */
  readonly settled: boolean;
}

interface Task {
  readonly block: MarkedBlock;
  readonly whole: boolean;
}

interface ReadText {
  readonly run: TextRun;
  readonly found: ReadRun;
}

/** A scanner that ends with `signal`. */
export function createScanner(reader: PageReader, painter: Painter, signal: AbortSignal): Scanner {
  const stack: Task[] = []; // The last is next, so that blocks come in document order.
  const seen = new WeakSet<MarkedBlock>();
  const mayGrow = new Map<MarkedBlock, readonly ReadText[]>();
  let evidenceVersion = 0;
  let isWorking = false;

  function scanOne({ block, whole }: Task): void {
    if (!block.isConnected) return;
    const { runs, blocks } = readBlock(block);
    seen.add(block);
    const texts = runs.flatMap((run) => (run.text.trim() ? { run, found: reader.read(run.text) } : []));
    paint(block, texts);
    for (const child of blocks.toReversed()) {
      if (whole || !seen.has(child)) stack.push({ block: child, whole });
    }
  }

  function paint(block: MarkedBlock, texts: readonly ReadText[]): void {
    painter.paint(block, texts.flatMap(toMarks));
    if (texts.some(({ found }) => found.mayGrow)) mayGrow.set(block, texts);
    else mayGrow.delete(block);
  }

  // R4.4: what was read later may admit what was refused before.
  function repaintGrown(): boolean {
    if (reader.evidenceVersion === evidenceVersion) return false;
    evidenceVersion = reader.evidenceVersion;
    for (const [block, texts] of [...mayGrow]) {
      if (block.isConnected) paint(block, texts);
      else mayGrow.delete(block);
    }
    return true;
  }

  function step(): boolean {
    const task = stack.pop();
    if (!task) return repaintGrown();
    scanOne(task);
    return true;
  }

  async function work(): Promise<void> {
    if (isWorking) return;
    isWorking = true;
    // Again, should something have come in while the last slice was being awaited.
    do await inSlices(step, signal);
    while (stack.length > 0 && !signal.aborted);
    isWorking = false;
  }

  return {
    scan(block, whole) {
      stack.push({ block, whole });
      void work();
    },
    get settled() {
      return !isWorking;
    },
  };
}

function toMarks({ run, found }: ReadText): Mark[] {
  return found.mentions().flatMap(({ topicId, start, end }) => {
    const range = toRange(run, start, end);
    return range ? [{ topicId, quote: run.text.slice(start, end), range }] : [];
  });
}
