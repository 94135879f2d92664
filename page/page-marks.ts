import { bringIntoView } from './bring-into-view';
import type { Density } from './density';
import { createEmphasis } from './emphasis';
import { withShadows } from './innermost-at';
import { topicsNearby } from './nearby';
import { type PageReport, type ReportedMention, reportedMentions, reportOn } from './page-report';
import { type FinderSource, scanPage } from './page-scanner';
import { createPainter, type Mark, type Painter } from './painter';
import { type Asked, followPointer, type Pointer, type PointerCallbacks } from './pointer';
import type { Scanner } from './scanner';
import type { ShadowOf } from './shadow-hosts';
import { createShadowRoots } from './shadow-roots';
import { shownMarks } from './shown-marks';
import { type PlaceInPage, placeOf, stepFrom } from './steps';
import { watchPage } from './watcher';
import { yearsNearby } from './years-nearby';

/** How the reader wants mentions marked. */
export interface MarkingStyle {
  readonly density: Density;
  /** How long the pointer rests on a mention before its card opens, ms. */
  readonly restMs: number;
}

/** The marks of one document, alive until their signal aborts. */
export interface PageMarks {
  report(): PageReport;
  /** Every mention, with where it is on the screen; costs a look at the layout. */
  mentions(): ReportedMention[];
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
  const { onError } = callbacks;
  const shadowOf: ShadowOf = (element) =>
    callbacks.isCard(element) ? null : source.shadowOf(element);
  const restMs = () => style.restMs;
  const followIt = () => {
    const sighted = withShadows(painter, shadowOf);
    pointer = followPointer({ painter: sighted, callbacks: toCard, restMs, signal });
  };
  // Pages without mentions have no listener of ours.
  const painter = createPainter({ signal, density: style.density, onFirst: followIt });
  const toCard = withEmphasis(callbacks, painter);
  const roots = createShadowRoots({
    shadowOf,
    signal,
    onRoot: (root) => watcher.follow(root),
    onError,
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
      const mark = stepFrom(pointer?.shown, by, painter);
      if (mark) pointer?.show(mark, bringIntoView(mark.range));
      return mark !== undefined;
    },
    adjust(wanted) {
      if (wanted.density !== style.density) painter.setDensity(wanted.density);
      style = wanted;
    },
    report: () => reportOn(shownMarks(painter.marks(), shadowOf), scanning.settled),
    mentions: () => reportedMentions(shownMarks(painter.marks(), shadowOf)),
  };
}

function withEmphasis(callbacks: PageCallbacks, painter: Painter): PointerCallbacks {
  const emphasis = createEmphasis();
  return {
    ...callbacks,
    open(mark, asked) {
      emphasis.lay(mark);
      const nearby = topicsNearby(mark, painter.marks());
      const years = yearsNearby(mark);
      callbacks.open(mark, { ...asked, place: placeOf(mark, painter), nearby, years });
    },
    close() {
      emphasis.lift();
      callbacks.close();
    },
  };
}
