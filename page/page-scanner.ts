import type { Lookout } from '@/matching/lookout';
import type { MentionFinder } from '@/matching/mention-finder';
import { createOutlook } from './outlook';
import type { Painter } from './painter';
import { scanAll } from './scan-all';
import { createScanner, type Scanner } from './scanner';
import type { ShadowOf } from './shadow-hosts';
import type { ShadowRoots } from './shadow-roots';
import { yieldToPage } from './slices';

/** Where the finder comes from. */
export interface FinderSource {
  /** Something to look at a page with, that knows when the finder is worth having. */
  createLookout(): Lookout;
  /** The finder; asked for at most once a document, and not at all on pages that name nothing. */
  load(): Promise<MentionFinder>;
  /** The shadow root of an element, even a closed one. */
  readonly shadowOf: ShadowOf;
}

/** What a document is scanned with: an outlook, and a scanner as soon as there is anything to find. */
export interface PageScanner {
  /** What is to be asked to scan now. */
  readonly current: Scanner;
  /** Whether everything asked for has been looked at. */
  readonly settled: boolean;
}

interface PageScannerParts {
  readonly source: FinderSource;
  /** What is found is given to it. */
  readonly painter: Painter;
  readonly roots: Pick<ShadowRoots, 'standing' | 'settled'>;
  readonly signal: AbortSignal;
  readonly onError: (error: unknown) => void;
}

/** Begin to scan this document. */
export function scanPage({
  source,
  painter,
  roots,
  signal,
  onError,
}: PageScannerParts): PageScanner {
  const { createLookout, load, shadowOf } = source;
  const rootsNow = () => roots.standing();
  let loading: 'no' | 'now' | 'done' = 'no';
  let current: Scanner = createOutlook({ createLookout, signal, onHint, onError, rootsNow });

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
    const openPage = () => finder.openPage();
    current = createScanner({ openPage, painter, signal, onError, shadowOf, rootsNow });
    scanAll(current, rootsNow());
  }

  let hasBegun = false;
  // In a turn of its own: what has led here is all new code, and takes a slow machine a slice by itself.
  yieldToPage().then(() => {
    hasBegun = true;
    if (!signal.aborted && loading === 'no') scanAll(current, []); // Its shadow roots come as they are found.
  }, onError);
  return {
    get current() {
      return current;
    },
    get settled() {
      return hasBegun && current.settled && roots.settled && loading !== 'now';
    },
  };
}
