import fc from 'fast-check';
import type { DatePoint, DateSpan, SheetClaim } from '@/data/fact-sheet';
import type { Status } from '@/data/schema';

const STATUSES: readonly Status[] = ['documented', 'reported', 'claimed', 'disputed'];

/** A claim of one date, with nothing else to it. */
export function claimOn(id: string, date: DateSpan, status: Status = 'reported'): SheetClaim {
  return {
    ...{ id, date, status, topics: ['aq-khan'], text: `Text of ${id}.` },
    ...{ citations: [], confidence: 'high' as const },
  };
}

const two = (n: number) => String(n).padStart(2, '0');

const point: fc.Arbitrary<DatePoint> = fc
  .record({
    year: fc.integer({ min: 1940, max: 2027 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 28 }),
    precision: fc.constantFrom(1, 2, 3),
    isAbout: fc.boolean(),
  })
  .map(({ year, month, day, precision, isAbout }) => ({
    value: [String(year), two(month), two(day)].slice(0, precision).join('-'),
    ...(isAbout && { about: true as const }),
  }));

const span: fc.Arbitrary<DateSpan> = fc
  .tuple(point, fc.oneof(fc.constant(undefined), fc.constant(null), point))
  .map(([start, end]) => {
    if (!end) return end === null ? { start, end } : { start };
    const [first, last] =
      start.value.slice(0, 4) <= end.value.slice(0, 4) ? [start, end] : [end, start];
    return { start: first, end: last };
  });

/** Claims of any dates: years, months, days, spans, open ends, approximate ones. */
export const datedClaims: fc.Arbitrary<SheetClaim[]> = fc
  .array(fc.tuple(span, fc.constantFrom(...STATUSES)), { minLength: 1, maxLength: 60 })
  .map((dates) => dates.map(([date, status], index) => claimOn(`claim-${index}`, date, status)));
