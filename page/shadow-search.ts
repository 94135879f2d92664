import { mayHost, type ShadowOf } from './shadow-hosts';
import { inSlices } from './slices';

/** A part of the page to be looked through; `isNew` goes with every root found in it. */
interface Part {
  readonly root: Element | ShadowRoot;
  readonly isNew: boolean;
}

/** Looks through parts of the page for shadow roots, and through these for more. */
export interface ShadowSearch {
  add(part: Part): void;
  /** Whether every part has been looked through. */
  readonly settled: boolean;
}

interface ShadowSearchParts {
  readonly shadowOf: ShadowOf;
  readonly signal: AbortSignal;
  /** A root was found: in a part that is new, or in one that was there before. */
  readonly onFound: (root: ShadowRoot, isNew: boolean) => void;
  readonly onError: (error: unknown) => void;
}

/** So many elements are looked at in one step: a tenth of a millisecond or so. */
const STRIDE = 250;

/** A search that works in slices and ends with its signal. */
export function createShadowSearch(parts: ShadowSearchParts): ShadowSearch {
  const waiting: Part[] = [];
  let work: Generator<void> | undefined;
  let isWorking = false;

  function found(root: ShadowRoot, isNew: boolean): void {
    parts.onFound(root, isNew);
    waiting.push({ root, isNew });
  }

  function* lookThrough({ root, isNew }: Part): Generator<void> {
    let count = 0;
    for (const element of elementsOf(root)) {
      const inner = mayHost(element) ? parts.shadowOf(element) : null;
      if (inner) found(inner, isNew);
      count += 1;
      if (count % STRIDE === 0) yield;
    }
  }

  function step(): boolean {
    if (work?.next().done !== false) {
      const part = waiting.pop();
      work = part && lookThrough(part);
    }
    isWorking = work !== undefined;
    return isWorking;
  }

  return {
    add(part) {
      waiting.push(part);
      if (isWorking) return;
      isWorking = true;
      inSlices(step, parts.signal).catch(parts.onError);
    },
    get settled() {
      return !isWorking;
    },
  };
}

function* elementsOf(root: Element | ShadowRoot): Generator<Element> {
  if (root instanceof Element) yield root;
  if (root.firstElementChild) yield* root.querySelectorAll('*');
}
