import type { MentionFinder } from '@/matching/mention-finder';
import { type PageReport, reportOn } from './page-report';
import { createPainter } from './painter';
import { followPointer, type PointerCallbacks } from './pointer';
import { createScanner } from './scanner';
import { watchPage } from './watcher';

/** The marks of one document, alive until their signal aborts. */
export interface PageMarks {
  report(): PageReport;
  /** Close the card, as if the pointer had left it. */
  dismiss(): void;
}

/** Find, mark and watch the mentions of this document, and tell of the pointer resting on one. */
export function createPageMarks(
  finder: MentionFinder,
  signal: AbortSignal,
  callbacks: PointerCallbacks,
): PageMarks {
  const painter = createPainter(signal);
  const scanner = createScanner(finder.openPage(), painter, signal);
  watchPage(scanner, painter, signal);
  const { dismiss } = followPointer(painter, callbacks, signal);
  scanner.scan(document.documentElement, true);
  return { dismiss, report: () => reportOn(painter.marks(), scanner.settled) };
}
