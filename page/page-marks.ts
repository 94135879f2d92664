import { withShadows } from './innermost-at';
import { type PageReport, type ReportedMention, reportedMentions, reportOn } from './page-report';
import { type FinderSource, scanPage } from './page-scanner';
import { createPainter } from './painter';
import { followPointer, type Pointer, type PointerCallbacks } from './pointer';
import type { Scanner } from './scanner';
import type { ShadowOf } from './shadow-hosts';
import { createShadowRoots } from './shadow-roots';
import { shownMarks } from './shown-marks';
import { watchPage } from './watcher';

/** The marks of one document, alive until their signal aborts. */
export interface PageMarks {
  report(): PageReport;
  /** Every mention, with where it is on the screen; costs a look at the layout. */
  mentions(): ReportedMention[];
  /** Close the card, as if the pointer had left it. */
  dismiss(): void;
}

/** What becomes of what happens on the page. */
export interface PageCallbacks extends PointerCallbacks {
  /** A bug that was met while reading the page. */
  onError(error: unknown): void;
}

/** Find, mark and watch the mentions of this document, and tell of the pointer resting on one. */
export function createPageMarks(
  source: FinderSource,
  signal: AbortSignal,
  callbacks: PageCallbacks,
): PageMarks {
  let pointer: Pointer | undefined;
  const { onError } = callbacks;
  const shadowOf: ShadowOf = (element) =>
    callbacks.isCard(element) ? null : source.shadowOf(element);
  const followIt = () => {
    pointer = followPointer(withShadows(painter, shadowOf), callbacks, signal);
  };
  // Pages without mentions have no listener of ours.
  const painter = createPainter(signal, followIt);
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
    report: () => reportOn(shownMarks(painter.marks(), shadowOf), scanning.settled),
    mentions: () => reportedMentions(shownMarks(painter.marks(), shadowOf)),
  };
}
