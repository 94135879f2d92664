import type { PageReader } from '@/matching/mention-finder';
import { createBackOff } from './back-off';
import { rowsInView } from './in-view';
import { createPageTurn } from './page-turn';
import type { Brush, MarkedBlock } from './painter';
import { createDesk, type Desk, queueMoved, readInSteps, repaintGrown } from './reading-desk';
import { scanAll } from './scan-all';
import type { ShadowOf } from './shadow-hosts';
import { openRootOf } from './true-element';
import { createWork } from './work';

/** Works off blocks: reads their text, finds the mentions, has them painted. */
export interface Scanner {
  /** Read a block; with `whole`, also every block inside it, even those read before. */
  scan(block: MarkedBlock, whole: boolean): void;
  /** The text of these has changed: what is stale goes at once, the rest when they are read anew. */
  outdate(blocks: readonly MarkedBlock[]): void;
  /** The block that a node was last read as part of, however it is styled now. */
  ownerOf(node: Node): MarkedBlock | undefined;
  /** Take away the marks and the memory of all blocks of which this is true. */
  forgetWhere(test: (block: MarkedBlock) => boolean): void;
  /** The address has changed: if this is another page, what the last one showed is no evidence in it. */
  turnPage(): void;
  /** Whether everything asked for has been read. */
  readonly settled: boolean;
}

interface ScannerParts {
  /** A reader for a page nothing of which has been read. */
  readonly openPage: () => PageReader;
  readonly painter: Brush;
  readonly signal: AbortSignal;
  /** A bug met while reading a block, which stays unmarked; the others are read all the same. */
  readonly onError: (error: unknown) => void;
  /** Shadow roots, to tell what the reader sees. */
  readonly shadowOf?: ShadowOf;
  /** Those on the page now, which are read with it. */
  readonly rootsNow?: () => readonly ShadowRoot[];
}

/** A scanner that ends with its signal. */
export function createScanner(parts: ScannerParts): Scanner {
  const { openPage, painter, signal, onError, shadowOf = openRootOf, rootsNow = noRoots } = parts;
  const turn = createPageTurn(openNext, signal);
  const desk = createDesk(painter, openPage(), turn.textGone);
  let evidenceVersion = 0;
  const view = createView();

  function next(): Generator<void> | undefined {
    if (view.hasMoved()) return queueView(desk, shadowOf);
    const task = desk.queue.pop();
    if (task) return readInSteps(task, desk);
    desk.isUnsure = false;
    if (desk.isMoved) return queueMoved(desk);
    if (desk.reader.evidenceVersion === evidenceVersion) return undefined;
    evidenceVersion = desk.reader.evidenceVersion;
    return repaintGrown(desk);
  }

  const work = createWork({ next, signal, onError });

  function lookForMoved(): void {
    desk.isMoved = true;
    work.begin();
  }

  const moves = createBackOff<Desk>(lookForMoved, signal);

  function scan(block: MarkedBlock, whole: boolean): void {
    desk.queue.push({ block, whole });
    work.begin();
  }

  function openNext(): void {
    desk.memory.releaseWhere(() => true);
    desk.reader = openPage();
    evidenceVersion = 0;
    scanAll({ scan }, rootsNow());
  }

  const { outdate, forgetWhere } = eraserOf(desk);
  return {
    outdate(blocks) {
      outdate(blocks);
      if (moves.admits(desk)) desk.isMoved = true; // Looked for when those are read.
    },
    forgetWhere(test) {
      forgetWhere(test);
      work.begin(); // What is left may be read otherwise now.
    },
    scan,
    ownerOf: desk.memory.ownerOf,
    turnPage: turn.addressChanged,
    get settled() {
      return work.settled;
    },
  };
}

function eraserOf(desk: Desk): Pick<Scanner, 'outdate' | 'forgetWhere'> {
  const { painter, memory, outdated } = desk;
  return {
    outdate(blocks) {
      for (const block of blocks) {
        painter.eraseStale(block);
        outdated.add(block);
      }
    },
    forgetWhere(test) {
      painter.eraseWhere(test);
      desk.isUnsure = true;
      if (memory.releaseWhere(test)) desk.onLoss();
    },
  };
}

const noRoots = () => [];

function* queueView({ queue, memory }: Desk, shadowOf: ShadowOf): Generator<void> {
  for (const row of rowsInView(shadowOf)) {
    for (const block of row) if (!memory.has(block)) queue.push({ block, whole: false });
    yield;
  }
}

/** How often it is looked whether the reader has scrolled on, ms. */
const LOOK_MS = 100;

// What the reader sees is read first, from wherever he is on the page while it is being read.
function createView() {
  let top = Number.NaN;
  let lookedAt = Number.NEGATIVE_INFINITY;
  return {
    hasMoved(): boolean {
      const now = performance.now();
      if (now - lookedAt < LOOK_MS) return false;
      lookedAt = now;
      const before = top;
      top = Math.round(scrollY);
      return top !== before;
    },
  };
}
