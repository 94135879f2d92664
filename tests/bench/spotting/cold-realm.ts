/** Loaded anew into each fresh frame: code that has never run, over a document never read. */
import { buildFinder, buildSieve } from './forms';
import { readToTheLimit } from './limit';
import { showPage } from './show-page';
import { spot } from './spot';

/** What starting took, ms. */
export interface StartUp {
  readonly sieve: number;
  readonly finder: number;
}

/** How long it takes to have the sieve and the finder. */
export function startUp(): StartUp {
  const start = performance.now();
  buildSieve();
  const between = performance.now();
  buildFinder();
  return { sieve: between - start, finder: performance.now() - between };
}

/** How long the limit takes on a page, ms. */
export function coldLimit(html: string): number {
  const { body } = showPage({ name: 'cold', html });
  const start = performance.now();
  readToTheLimit(body);
  return performance.now() - start;
}

/** How long our whole reading of a page takes, ms, and how many mentions it finds. */
export function coldSpot(html: string): { readonly ms: number; readonly found: number } {
  const { mayHold } = buildSieve();
  const finder = buildFinder();
  const { body } = showPage({ name: 'cold', html });
  const start = performance.now();
  const found = spot(body, mayHold, finder).length;
  return { ms: performance.now() - start, found };
}
