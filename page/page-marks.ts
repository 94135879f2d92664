import type { MentionFinder } from '@/matching/mention-finder';
import { createScout } from '@/matching/scout';
import { glanceOver } from './glance';
import { type PageReport, type ReportedMention, reportedMentions, reportOn } from './page-report';
import { createPainter } from './painter';
import { followPointer, type PointerCallbacks } from './pointer';
import { createScanner } from './scanner';
import { inSlices } from './slices';
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
  /** Whether raw text may hold anything that makes the finder worth having. */
  mayHold(raw: string): boolean;
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
  const painter = createPainter(signal);
  let isLoading = false;
  let finder = createScout(source.mayHold, () => {
    isLoading = true;
    source
      .load()
      .then(use, callbacks.onError)
      .finally(() => {
        isLoading = false;
      });
  });
  const openPage = () => finder.openPage();
  const scanner = createScanner({ openPage, painter, signal, onError: callbacks.onError });

  function use(loaded: MentionFinder): void {
    finder = loaded;
    if (!signal.aborted) scanner.turnPage();
  }

  let pointer = followPointer(painter, callbacks, signal);
  // `document.open()` takes all listeners off the document; the observer alone outlives it.
  watchPage(scanner, signal, () => {
    pointer.dismiss();
    pointer = followPointer(painter, callbacks, signal);
  });
  const glance = glanceOver(document.documentElement, source.mayHold);
  let isGlancing = true;

  function look(): boolean {
    const { done, value } = glance.next();
    if (!done) return true;
    isGlancing = false;
    if (value) scanner.scan(document.documentElement, true);
    return false;
  }

  inSlices(look, signal).catch(callbacks.onError);
  return {
    dismiss: () => pointer.dismiss(),
    report: () => reportOn(painter.marks(), scanner.settled && !isGlancing && !isLoading),
    mentions: () => reportedMentions(painter.marks()),
  };
}
