import type { Lookout } from '@/matching/lookout';
import type { MentionFinder } from '@/matching/mention-finder';
import { createOutlook } from './outlook';
import type { Painter } from './painter';
import { createScanner, type Scanner } from './scanner';

/** Where the finder comes from. */
export interface FinderSource {
  /** Something to look at a page with, that knows when the finder is worth having. */
  createLookout(): Lookout;
  /** The finder; asked for at most once a document, and not at all on pages that name nothing. */
  load(): Promise<MentionFinder>;
}

/** What a document is scanned with: an outlook, and a scanner as soon as there is anything to find. */
export interface PageScanner {
  /** What is to be asked to scan now. */
  readonly current: Scanner;
  /** Whether everything asked for has been looked at. */
  readonly settled: boolean;
}

/** Begin to scan this document; what is found is given to `painter`. */
export function scanPage(
  { createLookout, load }: FinderSource,
  painter: Painter,
  signal: AbortSignal,
  onError: (error: unknown) => void,
): PageScanner {
  let loading: 'no' | 'now' | 'done' = 'no';
  let current: Scanner = createOutlook({ createLookout, signal, onHint, onError });

  function onHint(): void {
    if (loading !== 'no') return;
    loading = 'now';
    load()
      .then(use, onError)
      .finally(() => {
        loading = 'done';
      });
  }

  function use(finder: MentionFinder): void {
    if (signal.aborted) return;
    current = createScanner({ openPage: () => finder.openPage(), painter, signal, onError });
    current.scan(document.documentElement, true);
  }

  current.scan(document.documentElement, true);
  return {
    get current() {
      return current;
    },
    get settled() {
      return current.settled && loading !== 'now';
    },
  };
}
