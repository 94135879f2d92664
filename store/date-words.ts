import type { DatePoint, DateSpan } from '@/data/fact-sheet';

const MONTHS = Array.from({ length: 12 }, (_, month) =>
  new Intl.DateTimeFormat('en', { month: 'long', timeZone: 'UTC' }).format(Date.UTC(2000, month)),
);

/** The words by which a date is looked for: `7 December 1993`; of a span both ends. */
export function dateWords({ start, end }: DateSpan): string {
  return [start, ...(end ? [end] : [])].map(pointWords).join(' ');
}

function pointWords({ value }: DatePoint): string {
  const [year, month, day] = value.split('-');
  return [day && String(Number(day)), month && MONTHS[Number(month) - 1], year]
    .filter(Boolean)
    .join(' ');
}
