import type { Painter } from './painter';
import { isUnread } from './reading-rules';
import type { Scanner } from './scanner';
import { blockAround } from './text-run';

/** Keep the marks true to the page: whatever changes is read anew, before it is next painted. */
export function watchPage(scanner: Scanner, painter: Painter, signal: AbortSignal): void {
  const observer = new MutationObserver((records) => {
    if (records.some(({ removedNodes }) => removedNodes.length > 0)) painter.eraseDetached();
    for (const block of changedBlocks(records)) {
      painter.erase(block); // Static ranges do not follow their text; stale ones must not be painted.
      scanner.scan(block, false);
    }
    for (const element of addedElements(records)) scanner.scan(element, true);
  });
  observer.observe(document, { subtree: true, childList: true, characterData: true });
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
}

function changedBlocks(records: readonly MutationRecord[]): Set<Element | ShadowRoot> {
  const targets = new Set(records.map(({ target }) => target));
  const blocks = [...targets].flatMap((target) => {
    const block = target.isConnected && isRead(target) ? blockAround(target) : undefined;
    return block ? [block] : [];
  });
  return new Set(blocks);
}

// Elements that run on with the text around them are read with the block they were put into.
function addedElements(records: readonly MutationRecord[]): Element[] {
  return records
    .flatMap(({ addedNodes }) => [...addedNodes])
    .filter((node): node is Element => node instanceof Element && node.isConnected)
    .filter((element) => isRead(element) && blockAround(element) === element);
}

function isRead(node: Node): boolean {
  for (let at: Node | null = node; at; at = at.parentNode) {
    if (at instanceof Element && isUnread(at)) return false;
  }
  return true;
}
