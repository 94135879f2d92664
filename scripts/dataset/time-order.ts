import type { DateSpan } from '@/data/fact-sheet';

/** Something that happened: enough of a claim to put it in order. */
interface Dated {
  readonly id: string;
  readonly date: DateSpan;
}

/** Order of time: by start, the vaguer date first; then by end, the open one last; then by id. */
export function byTime(a: Dated, b: Dated): number {
  return (
    compare(a.date.start.value, b.date.start.value) ||
    compare(endKey(a.date), endKey(b.date)) ||
    compare(a.id, b.id)
  );
}

/** Order by code unit, which unlike a locale's is the same on every machine. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function endKey({ end }: DateSpan): string {
  if (end === undefined) return '';
  return end === null ? '9999' : end.value;
}
