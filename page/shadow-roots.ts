import type { ShadowOf } from './shadow-hosts';
import { createShadowSearch } from './shadow-search';

/** The shadow roots of a document, as far as they have been met. */
export interface ShadowRoots {
  /** Look through what has come into the page, or is shown again; all roots in it are told anew. */
  lookIn(part: Element): void;
  /** The page has changed: look, some time later, for roots attached since, of which nothing tells. */
  lookAgain(): void;
  /** Those met that are on the page now. */
  standing(): ShadowRoot[];
  /** Whether the page as it was has been looked through. */
  readonly settled: boolean;
}

interface ShadowRootsParts {
  readonly shadowOf: ShadowOf;
  readonly signal: AbortSignal;
  /** A root was met, or has come back. */
  readonly onRoot: (root: ShadowRoot) => void;
  readonly onError: (error: unknown) => void;
}

/** How long after a change it is looked again, ms: twice as long each time, up to the last. */
const SOONEST = 500;
const LATEST = 30_000;
/** So many times it is looked again after the page has loaded, whether it changes or not. */
const LOOKS_AFTER_LOAD = 3;
/** If the page leaves no idle moment within this time, ms, one is taken. */
const PATIENCE = 1000;

/** The shadow roots of this document, looked for as soon as the page is idle. */
export function createShadowRoots(parts: ShadowRootsParts): ShadowRoots {
  const { signal, onRoot } = parts;
  const met = new Set<ShadowRoot>();
  let wait = SOONEST;
  let looksLeft = 0;
  let isLooking = false; // Once begun, a look goes on until all is found.
  let isDue = false;

  const search = createShadowSearch({
    ...parts,
    onFound(root, isNew) {
      if (!met.has(root)) wait = SOONEST;
      else if (!isNew) return;
      met.add(root);
      onRoot(root);
    },
  });

  function look(): void {
    if ((document.documentElement as Element | null) === null) return; // It is being written anew.
    for (const root of met) if (!root.isConnected) met.delete(root);
    isLooking = true;
    search.add({ root: document.documentElement, isNew: false });
  }

  function lookAgain(): void {
    if (isDue) return;
    isDue = true;
    setTimeout(() => {
      isDue = false;
      if (signal.aborted) return;
      wait = Math.min(2 * wait, LATEST);
      look();
      looksLeft -= 1;
      if (looksLeft > 0) lookAgain();
    }, wait);
  }

  function lookAfterLoad(): void {
    looksLeft = LOOKS_AFTER_LOAD;
    lookAgain();
  }

  requestIdleCallback(() => !signal.aborted && look(), { timeout: PATIENCE });
  if (document.readyState === 'complete') lookAfterLoad();
  else window.addEventListener('load', lookAfterLoad, { once: true, signal });
  return {
    lookIn: (root) => search.add({ root, isNew: true }),
    lookAgain,
    standing: () => [...met].filter(({ isConnected }) => isConnected),
    get settled() {
      return isLooking && search.settled;
    },
  };
}
