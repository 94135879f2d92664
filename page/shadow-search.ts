import { mayHost, type ShadowOf } from './shadow-hosts';
import { isLeaf } from './tree';
import { allUnder } from './true-element';
import { createWork } from './work';

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

  function next(): Generator<void> | undefined {
    const part = waiting.pop();
    return part && lookThrough(part);
  }

  const work = createWork({ next, signal: parts.signal, onError: parts.onError });
  return {
    add(part) {
      waiting.push(part);
      work.begin();
    },
    get settled() {
      return work.settled;
    },
  };
}

function* elementsOf(root: Element | ShadowRoot): Generator<Element> {
  if (root instanceof Element) yield root;
  if (!isLeaf(root)) yield* allUnder(root, '*');
}
