import { isRead } from './reading-rules';
import type { Scanner } from './scanner';
import { blockAround, readBlock } from './text-run';

/** Attributes that decide whether an element is read at all (policy R6.2). */
const DECISIVE = ['hidden', 'aria-hidden', 'contenteditable', 'role'];

/**
 * Keep the marks true to the page: whatever changes loses its marks before it is next painted, and is
 * read anew. `onNewDocument` is called when the page has replaced its document under us.
 */
export function watchPage(
  scannerNow: () => Scanner,
  signal: AbortSignal,
  onNewDocument: () => void,
): void {
  let root = document.documentElement;
  let address = addressOfPage();

  const observer = new MutationObserver((records) => {
    const scanner = scannerNow();
    if (document.documentElement !== root) onNewDocument();
    root = document.documentElement;
    if (records.some(({ removedNodes }) => removedNodes.length > 0)) {
      scanner.forgetWhere((block) => !block.isConnected);
    }
    // First of all: what the page shows now, it shows on another page.
    if (addressOfPage() !== address) scanner.turnPage();
    address = addressOfPage();
    for (const block of touchedBlocks(records, scanner)) rescan(block, scanner);
    for (const element of [...addedElements(records), ...shownElements(records)]) {
      rescanWhole(element, scanner);
    }
  });
  const kinds = { childList: true, characterData: true, attributeFilter: DECISIVE };
  observer.observe(document, { subtree: true, ...kinds });
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
}

// The fragment does not count: links within a page lead to no other page.
function addressOfPage(): string {
  return location.origin + location.pathname + location.search;
}

/** Blocks whose own text has changed: those it was read in, and those it now is in. */
function touchedBlocks(records: readonly MutationRecord[], scanner: Scanner) {
  const targets = new Set(records.map(({ target }) => target));
  const blocks = [...targets].flatMap((target) => [
    scanner.ownerOf(target),
    target.isConnected ? blockAround(target) : undefined,
  ]);
  return new Set(blocks.filter((block) => block !== undefined));
}

// Static ranges do not follow their text: stale ones go at once, before anything else is done.
function rescan(block: Element | ShadowRoot, scanner: Scanner): void {
  if (block.isConnected && isRead(block)) scanner.scan(block, false);
  else scanner.forgetWhere((other) => other === block);
}

function rescanWhole(element: Element, scanner: Scanner): void {
  if (!isRead(element)) scanner.forgetWhere((block) => element.contains(block));
  else for (const block of blocksIn(element)) scanner.scan(block, true);
}

// An element that runs on is read with the block it is in; the blocks inside it are read by themselves.
function blocksIn(element: Element): readonly Element[] {
  return blockAround(element) === element ? [element] : readBlock(element).blocks;
}

/** The outermost elements that have come into the page. */
function addedElements(records: readonly MutationRecord[]): Element[] {
  const added = new Set(records.flatMap(({ addedNodes }) => [...addedNodes]));
  return [...added].filter(
    (node): node is Element =>
      node instanceof Element && node.isConnected && !hasAncestorIn(node, added),
  );
}

function hasAncestorIn(node: Node, nodes: ReadonlySet<Node>): boolean {
  for (let at = node.parentNode; at; at = at.parentNode) if (nodes.has(at)) return true;
  return false;
}

/** Elements that may have become readable, or no longer be. */
function shownElements(records: readonly MutationRecord[]): Element[] {
  const changed = records.filter(({ type }) => type === 'attributes');
  return [...new Set(changed.map(({ target }) => target as Element))].filter(
    (element) => element.isConnected,
  );
}
