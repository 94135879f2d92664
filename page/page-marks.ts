import type { Lookout } from '@/matching/lookout';
import type { MentionFinder } from '@/matching/mention-finder';
import { createOutlook } from './outlook';
import { type PageReport, type ReportedMention, reportedMentions, reportOn } from './page-report';
import { createPainter } from './painter';
import { followPointer, type PointerCallbacks } from './pointer';
import { createScanner, type Scanner } from './scanner';
import { watchPage } from './watcher';

/** The marks of one document, alive until their signal aborts. */
export interface PageMarks {
  report(): PageReport;
  /** Every mention, with where it is on the screen; costs a look at the layout. */
  mentions(): ReportedMention[];
  /** Close the card, as if the pointer had left it. */
  dismiss(): void;
}

/** Where the finder comes from. */
export interface FinderSource {
  /** Something to look at a page with, that knows when the finder is worth having. */
  createLookout(): Lookout;
  /** The finder; asked for at most once a document, and not at all on pages that name nothing. */
  load(): Promise<MentionFinder>;
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
  const { onError } = callbacks;
  const painter = createPainter(signal);
  let isAsked = false;
  let isLoading = false;

  function onHint(): void {
    if (isAsked) return;
    isAsked = true;
    isLoading = true;
    source
      .load()
      .then(use, onError)
      .finally(() => {
        isLoading = false;
      });
  }

  function use(finder: MentionFinder): void {
    if (signal.aborted) return;
    scanner = createScanner({ openPage: () => finder.openPage(), painter, signal, onError });
    scanner.scan(document.documentElement, true);
  }

  const { createLookout } = source;
  let scanner: Scanner = createOutlook({ createLookout, signal, onHint, onError });
  let pointer = followPointer(painter, callbacks, signal);
  // `document.open()` takes all listeners off the document; the observer alone outlives it.
  watchPage(
    () => scanner,
    signal,
    () => {
      pointer.dismiss();
      pointer = followPointer(painter, callbacks, signal);
    },
  );
  scanner.scan(document.documentElement, true);
  return {
    dismiss: () => pointer.dismiss(),
    report: () => reportOn(painter.marks(), scanner.settled && !isLoading),
    mentions: () => reportedMentions(painter.marks()),
  };
}
