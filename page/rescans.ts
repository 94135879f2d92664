import { createBackOff } from './back-off';
import type { PageChanges } from './page-changes';
import type { MarkedBlock } from './painter';
import { createIsRead, isRead } from './reading-rules';
import type { Scanner } from './scanner';
import type { ShadowRoots } from './shadow-roots';
import { blockAround, readBlock } from './text-run';
import { isWithin } from './tree';
import { isOnPage, parentOf } from './true-element';

/** Has read anew what has changed. */
export interface Rescans {
  /** Take what is stale off the page now, and have it read: now, or as soon as it changes less. */
  serve(changes: PageChanges): void;
}

interface RescansParts {
  readonly scannerNow: () => Scanner;
  readonly roots: Pick<ShadowRoots, 'lookIn'>;
  readonly signal: AbortSignal;
}

/** Rescans that end with their signal. */
export function createRescans({ scannerNow, roots, signal }: RescansParts): Rescans {
  const putOff = new Map<MarkedBlock, Set<Element>>();
  const backOff = createBackOff<MarkedBlock>(serveLate, signal);

  function serveLate(block: MarkedBlock): void {
    for (const element of putOff.get(block) ?? []) if (isOnPage(element)) rescanWhole(element);
    putOff.delete(block);
    rescan(block, scannerNow());
  }

  function rescanWhole(element: Element, isReadNow = isRead): void {
    const scanner = scannerNow();
    if (isReadNow(element)) {
      for (const block of blocksIn(element)) scanner.scan(block, true);
      roots.lookIn(element);
    } else scanner.forgetWhere((block) => isWithin(block, element));
  }

  function isPutOff(element: Element, block: MarkedBlock | undefined): boolean {
    if (!block || !backOff.isWaiting(block)) return false;
    const elements = putOff.get(block) ?? new Set();
    putOff.set(block, elements.add(element));
    return true;
  }

  // What comes is put off only where it takes the place of something: a page that grows, however fast,
  // is read as it grows.
  function serveAdded(element: Element, losers: ReadonlySet<Node>, isReadNow: typeof isRead): void {
    const parentNode = parentOf(element);
    const isReplacing = parentNode !== null && losers.has(parentNode);
    if (!isReplacing || !isPutOff(element, blockAround(parentNode)))
      rescanWhole(element, isReadNow);
  }

  function serveShown(element: Element): void {
    if (!isRead(element) || !isPutOff(element, blockAround(element))) rescanWhole(element);
  }

  return {
    serve({ targets, losers, added, shown }) {
      const scanner = scannerNow();
      // What is no longer read stands in the line as a wall: the text around it is read anew as well.
      const touched = touchedBlocks([...targets, ...shown.map(parentOfShown)], scanner);
      if (touched.length > 0) scanner.outdate(touched);
      const admitted = touched.filter(backOff.admits);
      const isReadNow = createIsRead();
      for (const element of added) serveAdded(element, losers, isReadNow);
      shown.forEach(serveShown);
      // Last, for a block has those inside it read that have not been.
      for (const block of admitted) rescan(block, scanner);
    },
  };
}

const parentOfShown = (element: Element) => parentOf(element) as Node; // It is on the page.

/** Blocks whose own text has changed: those it was read in, and those it now is in. */
function touchedBlocks(targets: readonly Node[], scanner: Scanner): MarkedBlock[] {
  const blocks = targets.flatMap((target) => [
    scanner.ownerOf(target),
    isOnPage(target) ? blockAround(target) : undefined,
  ]);
  return [...new Set(blocks.filter((block) => block !== undefined))];
}

// What is no longer read keeps no mark, stale or not.
function rescan(block: MarkedBlock, scanner: Scanner): void {
  if (isOnPage(block) && isRead(block)) scanner.scan(block, false);
  else scanner.forgetWhere((other) => other === block);
}

// An element that runs on is read with the block it is in; the blocks inside it are read by themselves.
function blocksIn(element: Element): readonly MarkedBlock[] {
  return blockAround(element) === element ? [element] : readBlock(element).blocks;
}
