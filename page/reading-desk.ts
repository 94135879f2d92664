import type { PageReader, Place } from '@/matching/mention-finder';
import type { Brush, Mark, MarkedBlock } from './painter';
import { inPieces } from './pieces';
import { createPlaces, type Places } from './places';
import { createReadBlocks } from './read-blocks';
import { holdsNames, lengthOf, type ReadText, toMarks } from './read-text';
import { isRead } from './reading-rules';
import { createScanQueue, type ScanTask } from './scan-queue';
import { readBlock, type TextRun } from './text-run';
import { isOnPage } from './true-element';

/** What reading a block needs at hand. */
export interface Desk {
  readonly painter: Brush;
  readonly queue: ReturnType<typeof createScanQueue>;
  readonly memory: ReturnType<typeof createReadBlocks>;
  readonly places: Places;
  /** Blocks that have changed since they were read, or while they are. */
  readonly outdated: WeakSet<MarkedBlock>;
  /** Text that held names is no longer on the page, or no longer as it was. */
  readonly onLoss: () => void;
  reader: PageReader;
  /** Whether some of what waits to be read may no longer be what is read. */
  isUnsure: boolean;
  /** Whether something else may have changed where blocks stand. */
  isMoved: boolean;
}

/** A desk for one document. */
export function createDesk(painter: Brush, reader: PageReader, onLoss: () => void): Desk {
  const [queue, memory, places] = [createScanQueue(), createReadBlocks(), createPlaces()];
  const outdated = new WeakSet<MarkedBlock>();
  const isUnsure = false;
  const isMoved = false;
  return { painter, queue, memory, places, reader, outdated, onLoss, isUnsure, isMoved };
}

/** Read a block and have its marks painted, a run at a time. */
export function* readInSteps(task: ScanTask, desk: Desk): Generator<void> {
  if (isGone(task.block, desk)) return;
  const before = desk.memory.release(task.block);
  const texts = yield* readAnew(task, desk);
  const now = new Set(texts.map(({ run }) => run.text));
  if (before.some(({ run }) => !now.has(run.text))) desk.onLoss();
}

// Gives what it has read; nothing, if that has changed meanwhile.
function* readAnew({ block, whole }: ScanTask, desk: Desk): Generator<void, readonly ReadText[]> {
  desk.outdated.delete(block);
  const { runs, blocks, nodes } = readBlock(block);
  for (const node of nodes) if (node instanceof Element) takeOver(node, desk);
  const inner = blocks.filter((child) => whole || !desk.memory.has(child));
  for (const child of inner.reverse()) desk.queue.push({ block: child, whole });
  const texts: ReadText[] = [];
  for (const run of piecesOf(runs)) {
    texts.push(yield* readRun(run, block, desk));
    yield;
    if (isOutdated(block, desk)) return released(texts);
  }
  const marks = yield* marksOf(texts, desk);
  if (!desk.memory.has(block)) {
    desk.painter.pass(block, lengthOf(texts), holdsNames(texts));
    yield* paintSome(block, marks, desk);
  }
  if (isOutdated(block, desk)) return released(texts);
  desk.memory.keep(block, nodes, texts);
  desk.painter.paint(block, marks);
  return texts;
}

// Some of what runs on stood apart when it was last read, and has marks of its own.
function takeOver(element: Element, { memory, painter }: Desk): void {
  if (!memory.has(element)) return;
  memory.release(element);
  painter.paint(element, []);
}

function* piecesOf(runs: readonly TextRun[]): Generator<TextRun> {
  for (const run of runs) yield* inPieces(run);
}

/** So many marks are painted in one step: a millisecond or so. */
const MOST_MARKS = 1000;

// All but the last of very many marks.
function* paintSome(block: MarkedBlock, marks: readonly Mark[], desk: Desk): Generator<void> {
  for (let count = MOST_MARKS; count < marks.length; count += MOST_MARKS) {
    if (isOutdated(block, desk)) return;
    desk.painter.paint(block, marks.slice(0, count));
    yield;
  }
}

// What has changed meanwhile is read anew, sooner or later.
function isOutdated(block: MarkedBlock, desk: Desk): boolean {
  return desk.queue.has(block) || desk.outdated.has(block) || isGone(block, desk);
}

// A page may take away or hide what waits to be read; to ask that of every block would be dear.
function isGone(block: MarkedBlock, { isUnsure }: Desk): boolean {
  return !isOnPage(block) || (isUnsure && !isRead(block));
}

// A long text has many pieces, and what each of them says may depend on all.
function* marksOf(texts: readonly ReadText[], { reader }: Desk): Generator<void, Mark[]> {
  const marks: Mark[] = [];
  let before = 0;
  for (const text of texts) {
    marks.push(...toMarks(text, before, reader.kindOf));
    before += text.run.text.length;
    yield;
  }
  return marks;
}

function* readRun(run: TextRun, block: MarkedBlock, desk: Desk): Generator<void, ReadText> {
  let place: Place | undefined;
  const found = yield* desk.reader.readInSteps(run.text, () => {
    place = placeOf(run, block, desk);
    return place;
  });
  return { run, found, place };
}

// A document that is plain text has no elements to tell its headings.
function placeOf(run: TextRun, block: MarkedBlock, { places }: Desk): Place {
  return run.place ?? places.placeOf(block);
}

function released(texts: readonly ReadText[]): readonly ReadText[] {
  for (const { found } of texts) found.release();
  return [];
}

/** Paint anew what was refused before and what was read later admits (policy R4.4). */
export function* repaintGrown(desk: Desk): Generator<void> {
  const { memory, painter } = desk;
  for (const [block, texts] of memory.named()) {
    if (!texts.some(({ found }) => found.mayGrow)) continue;
    if (!memory.isCurrent(block, texts) || isOutdated(block, desk)) continue;
    const marks = yield* marksOf(texts, desk);
    if (memory.isCurrent(block, texts) && !isOutdated(block, desk)) painter.paint(block, marks);
  }
}

/** Have those blocks read anew that stand elsewhere now, such as under a heading that has come. */
export function* queueMoved(desk: Desk): Generator<void> {
  const { memory, places, queue } = desk;
  desk.isMoved = false;
  for (const [block, texts] of memory.named()) {
    const now = places.placeOf(block);
    if (texts.some((text) => hasMoved(text, now))) queue.push({ block, whole: false });
    yield;
  }
}

function hasMoved({ run, place }: ReadText, now: Place): boolean {
  return !run.place && !!place && (place.role !== now.role || place.section !== now.section);
}
