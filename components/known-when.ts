/**
 * What an article could have known: its claims are told apart by its own date from those that lie
 * after it and from those whose sources do.
 */
import type { DateSpan, SheetClaim } from '@/data/fact-sheet';

/** How a claim stands to the day of an article. */
export type Timing =
  /** It lies before the article, or on its day, and so does a source of it; or nobody can tell. */
  | 'known'
  /** It lies before the article, but every source we have for it came out after. */
  | 'told-later'
  /** It lies after the article. */
  | 'after';

/** How this claim stands to an article of this day (ISO 8601, `2004-02-05`, `2004-02` or `2004`). */
export function timingOf({ date, citations }: SheetClaim, published: string): Timing {
  if (isLater(date, published)) return 'after';
  const supporting = citations.filter(({ relation }) => relation === 'supports');
  const areAllLater = supporting.every(
    ({ source }) => source.published !== null && isLater(source.published, published),
  );
  return supporting.length > 0 && areAllLater ? 'told-later' : 'known';
}

// As far as both are precise: what is dated 2004 is not later than a page of February 2004.
function isLater({ start }: DateSpan, published: string): boolean {
  const length = Math.min(start.value.length, published.length);
  return start.about === undefined && start.value.slice(0, length) > published.slice(0, length);
}
