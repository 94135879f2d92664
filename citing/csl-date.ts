import type { DatePoint, DateSpan } from '@/data/fact-sheet';
import type { CslDate } from './csl-item';

/** A span as CSL writes it: both ends, or only its start while it goes on. */
export function toCslDate({ start, end }: DateSpan): CslDate {
  const points = end ? [start, end] : [start];
  const date = { 'date-parts': points.map(toParts) };
  return points.some(({ about }) => about) ? { ...date, circa: true } : date;
}

function toParts({ value }: DatePoint): number[] {
  return value.split('-').map(Number);
}
