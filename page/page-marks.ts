import { bringIntoView } from './bring-into-view';
import type { Density } from './density';
import { createEmphasis } from './emphasis';
import { createFollower } from './follower';
import { withShadows } from './innermost-at';
import { createReporter, type Reporter } from './page-report';
import { type FinderSource, scanPage } from './page-scanner';
import { createPainter, type Mark } from './painter';
import type { Asked, Pointer, PointerCallbacks } from './pointer';
import type { Scanner } from './scanner';
import type { ShadowOf } from './shadow-hosts';
import { createShadowRoots } from './shadow-roots';
import { shownMarks } from './shown-marks';
import { type PlaceInPage, stepFrom } from './steps';
import { createTeller } from './teller';
import { createVisitor } from './visitor';
import { watchPage } from './watcher';

/** How the reader wants mentions marked. */
export interface MarkingStyle {
  readonly density: Density;
  /** How long the pointer rests on a mention before its card opens, ms. */
  readonly restMs: number;
}

/** The marks of one document, alive until their signal aborts. */
export interface PageMarks extends Reporter {
  /** Scroll to the next mention of a topic and have it stand out for a moment; false where there is none. */
  visit(topicId: string): boolean;
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
  let pointer: Pointer | undefined;
  const { isCard, onError } = callbacks;
  const shadowOf: ShadowOf = (element) => (isCard(element) ? null : source.shadowOf(element));
  const emphasis = createEmphasis();
  // Pages without mentions have no listener of ours.
  const painter = createPainter({
    ...{ signal, density: style.density, onFirst: () => followIt() },
    onGone: (mark) => mark === pointer?.shown && emphasis.lift(),
  });
  const reachable = () => shownMarks(painter.shown(), shadowOf);
  const teller = createTeller({ callbacks, emphasis, painter, reachable });
  const follow = createFollower({
    ...{ painter: withShadows(painter, shadowOf), signal },
    ...{ callbacks: teller.callbacks, restMs: () => style.restMs },
  });
  const followIt = () => {
    pointer = follow();
  };
  const roots = createShadowRoots({
    ...{ shadowOf, signal, onError },
    onRoot: (root) => watcher.follow(root),
  });
  const scanning = scanPage({ source: { ...source, shadowOf }, painter, roots, signal, onError });

  function scannerNow(): Scanner {
    painter.restore(); // What changes the page may have cleared its registry.
    return scanning.current;
  }

  // `document.open()` takes all listeners off the document; the observer alone outlives it.
  function onNewDocument(): void {
    pointer?.dismiss();
    if (pointer) followIt();
  }

  const watcher = watchPage({ scannerNow, roots, signal, onNewDocument });
  return {
    dismiss: () => pointer?.dismiss(),
    pin: (isPinned) => pointer?.pin(isPinned),
    step(by) {
      const mark = stepFrom(pointer?.shown ?? teller.last(), by, painter.shown());
      if (mark) pointer?.show(mark, bringIntoView(mark.range));
      return mark !== undefined;
    },
    adjust(wanted) {
      if (wanted.density !== style.density) painter.setDensity(wanted.density);
      style = wanted;
    },
    ...createReporter(painter.marks, shadowOf, () => scanning.settled),
    visit: createVisitor({ marks: painter.marks, emphasis, pointerNow: () => pointer }),
  };
}
