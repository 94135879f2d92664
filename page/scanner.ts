import type { PageReader } from '@/matching/mention-finder';
import { createGrowingTexts } from './growing-texts';
import type { MarkedBlock, Painter } from './painter';
import { type ReadText, toMarks } from './read-text';
import { inSlices } from './slices';
import { readBlock } from './text-run';

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

/** A scanner that ends with `signal`. */
export function createScanner(reader: PageReader, painter: Painter, signal: AbortSignal): Scanner {
  const stack: Task[] = []; // The last is next, so that blocks come in document order.
  const seen = new WeakSet<MarkedBlock>();
  const growing = createGrowingTexts();
  let evidenceVersion = 0;
  let isWorking = false;

  function step(): boolean {
    const task = stack.pop();
    if (!task) {
      isWorking = repaintGrown();
      return isWorking;
    }
    if (task.block.isConnected) scanOne(task);
    return true;
  }

  function scanOne({ block, whole }: Task): void {
    const { runs, blocks } = readBlock(block);
    seen.add(block);
    const worded = runs.filter(({ text }) => text.trim() !== '');
    paint(
      block,
      worded.map((run) => ({ run, found: reader.read(run.text) })),
    );
    for (const child of blocks.toReversed()) {
      if (whole || !seen.has(child)) stack.push({ block: child, whole });
    }
  }

  function paint(block: MarkedBlock, texts: readonly ReadText[]): void {
    painter.paint(block, texts.flatMap(toMarks));
    growing.keep(block, texts);
  }

  // R4.4: what was read later may admit what was refused before.
  function repaintGrown(): boolean {
    if (reader.evidenceVersion === evidenceVersion) return false;
    evidenceVersion = reader.evidenceVersion;
    for (const [block, texts] of growing.all()) paint(block, texts);
    return true;
  }

  return {
    scan(block, whole) {
      stack.push({ block, whole });
      if (isWorking) return;
      isWorking = true;
      void inSlices(step, signal);
    },
    get settled() {
      return !isWorking;
    },
  };
}
