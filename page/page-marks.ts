import { bringIntoView } from './bring-into-view';
import { createInterest } from './interest';
import type { MarkingStyle } from './marking-style';
import { createReporter, type Reporter } from './page-report';
import { type FinderSource, scanPage } from './page-scanner';
import type { Mark } from './painter';
import type { Asked, PointerCallbacks } from './pointer';
import type { Scanner } from './scanner';
import type { ShadowOf } from './shadow-hosts';
import { createShadowRoots } from './shadow-roots';
import { type PlaceInPage, stepFrom } from './steps';
import type { Visitor } from './visitor';
import { watchPage } from './watcher';

/** The marks of one document, alive until their signal aborts. */
export interface PageMarks extends Reporter, Visitor {
  /** Close the card, as if the pointer had left it. */
  dismiss(): void;
  /** Open the card of the next mention (1) or the last one (-1), scrolled to; false where there is none. */
  step(by: 1 | -1): boolean;
  /** Keep the open card whatever the pointer does, or no longer. */
  pin(isPinned: boolean): void;
  adjust(style: MarkingStyle): void;
}

/** A mention whose card is wanted, and what stands around it. */
export interface Surroundings extends Asked {
  readonly place: PlaceInPage;
  /** The other topics that the text around it mentions, the nearest first. */
  readonly nearby: readonly string[];
  /** The years that its block tells. */
  readonly years: readonly number[];
}

/** What becomes of what happens on the page. */
export interface PageCallbacks extends Omit<PointerCallbacks, 'open'> {
  open(mark: Mark, around: Surroundings): void;
  /** The page mentions other topics than when this was last called, or it is marked no longer. */
  onTopics(): void;
  /** A mention begins to stand out, or does so no longer. */
  onEmphasis?(isLaid: boolean): void;
  /** The page has its first mark. */
  onMarked?(): void;
  /** Whether what the page has taken out of its registry may be put back. */
  mayRestore?(): boolean;
  /** A bug that was met while reading the page. */
  onError(error: unknown): void;
}

/** Find, mark and watch the mentions of this document, and tell of the reader's interest in one. */
export function createPageMarks(
  source: FinderSource,
  first: MarkingStyle,
  signal: AbortSignal,
  callbacks: PageCallbacks,
): PageMarks {
  let style = first;
  const { isCard, onError } = callbacks;
  const shadowOf: ShadowOf = (element) => (isCard(element) ? null : source.shadowOf(element));
  const interest = createInterest({ callbacks, signal, shadowOf, style: () => style });
  const { painter, last, show, visit } = interest;
  const onRoot = (root: ShadowRoot) => watcher.follow(root);
  const roots = createShadowRoots({ shadowOf, signal, onError, onRoot });
  const scanning = scanPage({ source: { ...source, shadowOf }, painter, roots, signal, onError });

  function scannerNow(): Scanner {
    painter.restore(); // What changes the page may have cleared its registry.
    return scanning.current;
  }

  const { onNewDocument } = interest;
  const watcher = watchPage({ scannerNow, roots, signal, onNewDocument });
  return {
    dismiss: () => interest.pointer?.dismiss(),
    pin: (isPinned) => interest.pointer?.pin(isPinned),
    step(by) {
      const mark = stepFrom(last(), by, painter.shown());
      if (mark) interest.pointer?.show(mark, bringIntoView(mark.range));
      return mark !== undefined;
    },
    adjust(wanted) {
      style = wanted;
      painter.setStyle(style);
    },
    ...createReporter(painter.marks, shadowOf, () => scanning.settled),
    ...{ show, visit },
  };
}
