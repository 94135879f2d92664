import { useState } from 'preact/hooks';

/** As many claims as are shown at a time. */
const PAGE = 100;

/** How many rows of a list of claims are shown. */
export interface Rows {
  readonly shown: number;
  /** How many more the next step brings, of a list of this length. */
  next(length: number): number;
  showMore(): void;
  showAll(): void;
}

/** The rows of long lists of claims: a browser should not lay out thousands at once. */
export function useRows(): Rows {
  const [shown, show] = useState(PAGE);
  return {
    shown,
    next: (length) => Math.max(0, Math.min(PAGE, length - shown)),
    showMore: () => show(shown + PAGE),
    showAll: () => show(Infinity),
  };
}
