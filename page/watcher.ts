import { addressOfPage } from './address-of-page';
import { changesIn } from './page-changes';
import { isRead } from './reading-rules';
import { createRescans } from './rescans';
import type { Scanner } from './scanner';
import type { ShadowRoots } from './shadow-roots';
import { isOnPage } from './true-element';

/** Attributes that decide whether an element is read at all (policy R6.2). */
const DECISIVE = ['hidden', 'aria-hidden', 'contenteditable', 'role'];

interface WatcherParts {
  readonly scannerNow: () => Scanner;
  readonly roots: Pick<ShadowRoots, 'lookIn' | 'lookAgain'>;
  readonly signal: AbortSignal;
  /** The page has replaced its document under us. */
  readonly onNewDocument: () => void;
}

/** Keeps the marks true to the page. */
export interface Watcher {
  /** Read a shadow root, and watch it as the rest of the page is watched. */
  follow(root: ShadowRoot): void;
}

/**
 * Watch the page: whatever changes loses its stale marks before it is next painted, and is read anew;
 * at once, unless it changes all the time.
 */
export function watchPage({ scannerNow, roots, signal, onNewDocument }: WatcherParts): Watcher {
  let html = document.documentElement;
  let address = addressOfPage();
  const rescans = createRescans({ scannerNow, roots, signal });

  function follow(root: ShadowRoot): void {
    if (signal.aborted) return;
    observe(root);
    if (isRead(root)) scannerNow().scan(root, true);
  }

  const observer = new MutationObserver((records) => {
    const scanner = scannerNow();
    const changes = changesIn(records);
    if (addressOfPage() !== address) scanner.turnPage();
    address = addressOfPage();
    if (changes.losers.size > 0) scanner.forgetWhere((block) => !isOnPage(block));
    if (!isThere()) return; // `document.open()`: what is written then is told in its turn.
    if (document.documentElement !== html) onNewDocument();
    html = document.documentElement;
    rescans.serve(changes);
    roots.lookAgain();
  });

  // An observer sees no further than the tree it was set on: each shadow root is one of its own.
  function observe(tree: Document | ShadowRoot): void {
    const kinds = { childList: true, characterData: true, attributeFilter: DECISIVE };
    observer.observe(tree, { subtree: true, ...kinds });
  }

  observe(document);
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
  return { follow };
}

// For a moment a document that is written anew has no element at all.
const isThere = () => (document.documentElement as Element | null) !== null;
