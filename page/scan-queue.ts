import type { MarkedBlock } from './painter';

/** A block to be read; with `whole`, also every block inside it, even those read before. */
export interface ScanTask {
  readonly block: MarkedBlock;
  readonly whole: boolean;
}

/** Blocks that wait to be read, each once, the last that was asked for first. */
export interface ScanQueue {
  push(task: ScanTask): void;
  /** The next task, taken off the queue. */
  pop(): ScanTask | undefined;
  has(block: MarkedBlock): boolean;
}

/** An empty queue. */
export function createScanQueue(): ScanQueue {
  const order: MarkedBlock[] = [];
  const waiting = new Map<MarkedBlock, ScanTask>();
  return {
    has: (block) => waiting.has(block),
    push({ block, whole }) {
      order.push(block); // A place it had before is passed over when its turn comes.
      waiting.set(block, { block, whole: whole || !!waiting.get(block)?.whole });
    },
    pop() {
      while (order.length > 0) {
        const block = order.pop() as MarkedBlock;
        const task = waiting.get(block);
        waiting.delete(block);
        if (task) return task;
      }
      return undefined;
    },
  };
}
