import lexicon from 'virtual:lexicon';
import { finderInSteps } from '@/matching/mention-finder';
import { finish } from '@/matching/steps';
import { createCardHost } from '@/page/card-host';
import type { Density } from '@/page/density';
import { USUAL_STYLE } from '@/page/marking-style';
import { createPageMarks, type PageMarks, type Surroundings } from '@/page/page-marks';
import type { Mark } from '@/page/painter';
import { type Placement, placeBeside } from '@/page/placement';
import { HIGHLIGHT_NAMES } from '@/page/registry';
import { openRootOf } from '@/page/true-element';

const finder = finish(finderInSteps(lexicon));

/** A page of ours under test: its body, and what the marks on it have led to. */
export interface MarkedPage {
  readonly marks: PageMarks;
  readonly opened: Mark[];
  /** What stood around each of them. */
  readonly around: Surroundings[];
  readonly errors: unknown[];
  /** The open card, which holds no facts: the words it is open for, and its box. */
  card(): { readonly quote: string; readonly box: DOMRect } | undefined;
  /** Have it pinned as by its reader. */
  pin(isPinned: boolean): void;
  /** Whether a mention began to stand out or ceased to, each time. */
  readonly emphases: readonly boolean[];
  /** What is painted, read from the browser's own registry. */
  quotes(): string[];
  /** The topics of the page each time it was told that they are others. */
  readonly told: readonly (readonly string[])[];
  /** Resolves when everything has been read and what changed is painted. */
  settle(): Promise<void>;
  stop(): void;
}

const closedRoots = new WeakMap<Element, ShadowRoot>();
/** The shadow root of an element, as an extension may ask its browser for it. */
export const shadowOf = (element: Element) => closedRoots.get(element) ?? openRootOf(element);

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
  const told: string[][] = [];
  const emphases: boolean[] = [];
  let card: ReturnType<typeof emptyCard> | undefined; // It comes with the first mention asked for.
  const createLookout = () => ({ sees: () => true, isBlank: false, steps: 0 });
  const source = { createLookout, load: async () => finder, shadowOf };
  const marks = createPageMarks(source, { ...USUAL_STYLE, density }, controller.signal, {
    open(mark, surroundings) {
      opened.push(mark);
      around.push(surroundings);
      card ??= emptyCard();
      card.open(mark, surroundings.at, marks.dismiss);
    },
    onEmphasis: (isLaid) => emphases.push(isLaid),
    onTopics: () => told.push([...new Set(marks.report().topics.map(({ topicId }) => topicId))]),
    close: () => card?.close(),
    isCard: (node) => card?.isHost(node) ?? false,
    cardBox: () => card?.box(),
    mentionBox: () => card?.mentionBox(),
    onError: (error) => errors.push(error),
  });
  return {
    marks,
    opened,
    around,
    errors,
    told,
    emphases,
    card() {
      const box = card?.box();
      return box && { quote: opened.at(-1)?.quote ?? '', box };
    },
    pin(isPinned) {
      card?.pin(isPinned);
      marks.pin(isPinned);
    },
    quotes: () => [...(CSS.highlights.get(HIGHLIGHT_NAMES.dotted) ?? [])].map(textOf),
    async settle() {
      await new Promise((resolve) => setTimeout(resolve));
      while (!marks.report().settled) await new Promise((resolve) => setTimeout(resolve, 5));
    },
    stop: () => controller.abort(),
  };
}

// A card that stands where a real one does, and says no more than where.
function emptyCard() {
  const host = createCardHost(':host { display: contents } .card { width: 200px; height: 90px; }');
  host.box.innerHTML = '<div class="card" role="dialog" tabindex="-1"></div>';
  let placement: Placement | undefined;
  let closing = new AbortController();
  function close(): void {
    closing.abort();
    placement = undefined;
    host.remove();
  }
  return {
    close,
    open({ range }: Mark, at: Surroundings['at'], onLost: () => void): void {
      closing.abort();
      closing = new AbortController();
      host.attach(range, onLost);
      const parts = { range, card: host.box, at, pinned: placement?.pinned, onLost };
      placement = placeBeside({ ...parts, signal: closing.signal });
    },
    pin: (isPinned: boolean) => placement?.pin(isPinned),
    box: () => (placement ? host.box.getBoundingClientRect() : undefined),
    mentionBox: () => placement?.line,
    isHost: (node: Node) => node === host.element,
  };
}

function textOf({ startContainer, startOffset, endContainer, endOffset }: AbstractRange): string {
  const range = document.createRange();
  range.setStart(startContainer, startOffset);
  range.setEnd(endContainer, endOffset);
  return range.toString();
}
