import { setImmediate } from 'node:timers/promises';
import type { MentionFinder } from '@/matching/mention-finder';
import type { Brush, Mark, MarkedBlock } from '@/page/painter';
import { createScanner } from '@/page/scanner';

/** The marks of each block of a page. */
export type PageMarks = ReadonlyMap<MarkedBlock, readonly Mark[]>;

/** Every mark the extension would paint on this page, which must be the one around us. */
export async function scanPage(finder: MentionFinder): Promise<PageMarks> {
  const marks = new Map<MarkedBlock, readonly Mark[]>();
  const errors: unknown[] = [];
  const scanner = createScanner({
    openPage: finder.openPage,
    painter: painterInto(marks),
    signal: new AbortController().signal,
    onError: (error) => errors.push(error),
  });
  scanner.scan(document.documentElement, true);
  while (!scanner.settled) await setImmediate();
  if (errors.length > 0) throw errors[0];
  return marks;
}

/** A painter that only keeps what it is given. */
function painterInto(kept: Map<MarkedBlock, readonly Mark[]>): Brush {
  return {
    pass: () => {},
    paint: (block, wanted) => void kept.set(block, wanted),
    eraseStale: () => {}, // Nothing changes here.
    eraseWhere(test) {
      for (const block of [...kept.keys()]) if (test(block)) kept.delete(block);
    },
  };
}
