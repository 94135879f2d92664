import lexicon from 'virtual:lexicon';
import { createMentionFinder } from '@/matching/mention-finder';
import { unpackLexicon } from '@/matching/packed-lexicon';
import type { Density } from '@/page/density';
import { createPageMarks, type PageMarks, type Surroundings } from '@/page/page-marks';
import type { Mark } from '@/page/painter';
import { HIGHLIGHT_NAME } from '@/page/registry';

const finder = createMentionFinder(unpackLexicon(lexicon));

/** A page of ours under test: its body, and what the marks on it have led to. */
export interface MarkedPage {
  readonly marks: PageMarks;
  readonly opened: Mark[];
  /** What stood around each of them. */
  readonly around: Surroundings[];
  readonly errors: unknown[];
  /** What is painted, read from the browser's own registry. */
  quotes(): string[];
  /** Resolves when everything has been read and what changed is painted. */
  settle(): Promise<void>;
  stop(): void;
}

// What an extension may ask its browser for.
const closedRoots = new WeakMap<Element, ShadowRoot>();
const shadowOf = (element: Element) => closedRoots.get(element) ?? element.shadowRoot;

/** Attach a shadow root to an element; a closed one is known to the marks all the same. */
export function attachRoot(host: Element, mode: ShadowRootMode, html = ''): ShadowRoot {
  const root = host.attachShadow({ mode });
  root.innerHTML = html;
  closedRoots.set(host, root);
  return root;
}

/** Mark the page, once `html` is shown as its body, if any is given. */
export function markPage(html?: string, density: Density = 'every'): MarkedPage {
  if (html !== undefined) document.body.innerHTML = html;
  const controller = new AbortController();
  const opened: Mark[] = [];
  const around: Surroundings[] = [];
  const errors: unknown[] = [];
  const createLookout = () => ({ sees: () => true, isBlank: false, steps: 0 });
  const source = { createLookout, load: async () => finder, shadowOf };
  const marks = createPageMarks(source, { density, restMs: 200 }, controller.signal, {
    open(mark, surroundings) {
      opened.push(mark);
      around.push(surroundings);
    },
    close: () => {},
    isCard: () => false,
    cardBox: () => undefined,
    onError: (error) => errors.push(error),
  });
  return {
    marks,
    opened,
    around,
    errors,
    quotes: () => [...(CSS.highlights.get(HIGHLIGHT_NAME) ?? [])].map(textOf),
    async settle() {
      await new Promise((resolve) => setTimeout(resolve));
      while (!marks.report().settled) await new Promise((resolve) => setTimeout(resolve, 5));
    },
    stop: () => controller.abort(),
  };
}

function textOf({ startContainer, startOffset, endContainer, endOffset }: AbstractRange): string {
  const range = document.createRange();
  range.setStart(startContainer, startOffset);
  range.setEnd(endContainer, endOffset);
  return range.toString();
}
