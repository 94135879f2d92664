import { textStretches } from './text-stretches';
import { childrenOf, tagOf } from './true-element';

/** So many UTF-16 units are looked at in one step: little, since the first look's code and letters are new. */
const STEP = 5_000;
/** No hint is longer, blanks and all: so much is looked at again over the seams. */
const OVERLAP = 128;

/**
 * Step through the text under `root` at a glance: no styles, no blocks, no nodes. The last step tells
 * whether `sees` has seen enough.
 */
export function* glanceOver(
  root: Element | ShadowRoot,
  sees: (raw: string) => boolean,
): Generator<void, boolean> {
  for (const part of isDocument(root) ? childrenOf(root) : [root]) {
    if (!isHead(part) && (yield* glanceOverPart(part, sees))) return true;
  }
  return false;
}

// Holds nothing that is read, and the styles of many a page.
function isHead(part: Element | ShadowRoot): boolean {
  return part instanceof Element && tagOf(part) === 'head';
}

function isDocument(root: Element | ShadowRoot): root is Element {
  return root === document.documentElement;
}

function* glanceOverPart(
  root: Element | ShadowRoot,
  sees: (raw: string) => boolean,
): Generator<void, boolean> {
  let before = '';
  for (const stretch of textStretches(root)) {
    if (before !== '' && sees(before + stretch.slice(0, OVERLAP))) return true;
    if (yield* glanceAt(stretch, sees)) return true;
    before = (before + stretch.slice(-OVERLAP)).slice(-OVERLAP);
  }
  return false;
}

/** Step through a text at a glance. The last step tells whether `sees` has seen enough. */
export function* glanceAt(text: string, sees: (raw: string) => boolean): Generator<void, boolean> {
  for (let from = 0; from < text.length; from += STEP) {
    if (sees(pieceOf(text, from))) return true;
    yield;
  }
  return false;
}

function pieceOf(stretch: string, from: number): string {
  return stretch.length <= STEP ? stretch : stretch.slice(from, from + STEP + OVERLAP);
}
