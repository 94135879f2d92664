import type { PageReader, Place } from '@/matching/mention-finder';
import { blocksInView } from './in-view';
import type { Mark, MarkedBlock, Painter } from './painter';
import { inPieces } from './pieces';
import { createPlaces, type Places } from './places';
import { createReadBlocks } from './read-blocks';
import { type ReadText, toMarks } from './read-text';
import { createScanQueue, type ScanTask } from './scan-queue';
import type { ShadowOf } from './shadow-hosts';
import { inSlices } from './slices';
import { readBlock, type TextRun } from './text-run';

/** Works off blocks: reads their text, finds the mentions, has them painted. */
export interface Scanner {
  /** Read a block; with `whole`, also every block inside it, even those read before. */
  scan(block: MarkedBlock, whole: boolean): void;
  /** The text of a block has changed: what is stale goes at once, the rest when it is read anew. */
  outdate(block: MarkedBlock): void;
  /** The block that a node was last read as part of, however it is styled now. */
  ownerOf(node: Node): MarkedBlock | undefined;
  /** Take away the marks and the memory of all blocks of which this is true. */
  forgetWhere(test: (block: MarkedBlock) => boolean): void;
  /** The reader has gone on to another page in this document: what the last one showed is no evidence. */
  turnPage(): void;
  /** Whether everything asked for has been read. */
  readonly settled: boolean;
}

interface ScannerParts {
  /** A reader for a page nothing of which has been read. */
  readonly openPage: () => PageReader;
  readonly painter: Painter;
  readonly signal: AbortSignal;
  /** A bug met while reading a block, which stays unmarked; the others are read all the same. */
  readonly onError: (error: unknown) => void;
  /** Shadow roots, to tell what the reader sees. */
  readonly shadowOf?: ShadowOf;
}

/** A scanner that ends with its signal. */
export function createScanner(parts: ScannerParts): Scanner {
  const { openPage, painter, signal, onError, shadowOf = openRootOf } = parts;
  const desk = createDesk(painter, openPage());
  let evidenceVersion = 0;
  const view = createView();
  let work: Generator<void> | undefined;
  let isWorking = false;

  function nextWork(): Generator<void> | undefined {
    if (view.hasMoved()) queueView(desk, shadowOf);
    const task = desk.queue.pop();
    if (task) return readInSteps(task, desk);
    if (desk.reader.evidenceVersion === evidenceVersion) return undefined;
    evidenceVersion = desk.reader.evidenceVersion;
    return repaintGrown(desk);
  }

  function step(): boolean {
    try {
      if (work?.next().done !== false) work = nextWork();
      isWorking = work !== undefined;
    } catch (error) {
      // A block that cannot be read is left; without any, there is nothing to go on with.
      isWorking = work !== undefined;
      work = undefined;
      onError(error);
    }
    return isWorking;
  }

  function scan(block: MarkedBlock, whole: boolean): void {
    desk.queue.push({ block, whole });
    if (isWorking) return;
    isWorking = true;
    void inSlices(step, signal);
  }

  return {
    ...eraserOf(desk),
    scan,
    ownerOf: desk.memory.ownerOf,
    turnPage() {
      desk.memory.releaseWhere(() => true);
      desk.reader = openPage();
      evidenceVersion = 0;
      scan(document.documentElement, true);
    },
    get settled() {
      return !isWorking;
    },
  };
}

function eraserOf({ painter, memory, outdated }: Desk): Pick<Scanner, 'outdate' | 'forgetWhere'> {
  return {
    outdate(block) {
      painter.eraseStale(block);
      outdated.add(block);
    },
    forgetWhere(test) {
      painter.eraseWhere(test);
      memory.releaseWhere(test);
    },
  };
}

const openRootOf: ShadowOf = (element) => element.shadowRoot;

function queueView({ queue, memory }: Desk, shadowOf: ShadowOf): void {
  for (const block of blocksInView(shadowOf))
    if (!memory.has(block)) queue.push({ block, whole: false });
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

/** What reading a block needs at hand. */
interface Desk {
  readonly painter: Painter;
  readonly queue: ReturnType<typeof createScanQueue>;
  readonly memory: ReturnType<typeof createReadBlocks>;
  readonly places: Places;
  /** Blocks that have changed since they were read, or while they are. */
  readonly outdated: WeakSet<MarkedBlock>;
  reader: PageReader;
}

function createDesk(painter: Painter, reader: PageReader): Desk {
  const [queue, memory, places] = [createScanQueue(), createReadBlocks(), createPlaces()];
  return { painter, queue, memory, places, reader, outdated: new WeakSet() };
}

function* readInSteps({ block, whole }: ScanTask, desk: Desk): Generator<void> {
  if (!block.isConnected) return;
  desk.memory.release(block);
  desk.outdated.delete(block);
  const { runs, blocks, nodes } = readBlock(block);
  const inner = blocks.filter((child) => whole || !desk.memory.has(child));
  for (const child of inner.reverse()) desk.queue.push({ block: child, whole });
  const texts: ReadText[] = [];
  for (const run of runs.flatMap(inPieces)) {
    texts.push({ run, found: desk.reader.read(run.text, () => placeOf(run, block, desk)) });
    yield;
    if (isOutdated(block, desk)) return release(texts);
  }
  const marks = yield* marksOf(texts);
  if (isOutdated(block, desk)) return release(texts);
  desk.memory.keep(block, nodes, texts);
  desk.painter.paint(block, marks);
}

// What has changed meanwhile is read anew, sooner or later.
function isOutdated(block: MarkedBlock, { queue, outdated }: Desk): boolean {
  return queue.has(block) || outdated.has(block);
}

// A long text has many pieces, and what each of them says may depend on all.
function* marksOf(texts: readonly ReadText[]): Generator<void, Mark[]> {
  const marks: Mark[] = [];
  for (const text of texts) {
    marks.push(...toMarks(text));
    yield;
  }
  return marks;
}

// A document that is plain text has no elements to tell its headings.
function placeOf(run: TextRun, block: MarkedBlock, { places }: Desk): Place {
  return run.place ?? places.placeOf(block);
}

function release(texts: readonly ReadText[]): void {
  for (const { found } of texts) found.release();
}

// R4.4: what was read later may admit what was refused before.
function* repaintGrown(desk: Desk): Generator<void> {
  const { memory, painter } = desk;
  for (const [block, texts] of memory.growing()) {
    if (!memory.isCurrent(block, texts) || isOutdated(block, desk)) continue;
    const marks = yield* marksOf(texts);
    if (memory.isCurrent(block, texts) && !isOutdated(block, desk)) painter.paint(block, marks);
  }
}
