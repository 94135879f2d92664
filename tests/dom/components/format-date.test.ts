import { describe, expect, test, vi } from 'vitest';
import { formatDate, machineDate, yearOf } from '@/components/format-date';
import type { DatePoint, DateSpan } from '@/data/fact-sheet';

function at(value: string): DatePoint {
  return { value };
}

function about(value: string): DatePoint {
  return { value, about: true };
}

/** Reads as: [the span, its words, what `<time datetime>` holds]. */
const CASES: [span: DateSpan, words: string, machine: string | undefined][] = [
  [{ start: at('1993') }, '1993', '1993'],
  [{ start: at('1993-12') }, 'December 1993', '1993-12'],
  [{ start: at('1993-12-07') }, '7 December 1993', '1993-12-07'],
  [{ start: at('1972-11-01') }, '1 November 1972', '1972-11-01'],
  [{ start: about('1976') }, 'about 1976', '1976'],
  [{ start: about('1976-05') }, 'about May 1976', '1976-05'],
  [{ start: at('1972'), end: null }, 'since 1972', undefined],
  [{ start: at('1972-11-09'), end: null }, 'since 9 November 1972', undefined],
  [{ start: about('1971'), end: null }, 'since about 1971', undefined],
  [{ start: at('1997'), end: at('2001') }, '1997–2001', undefined],
  [{ start: at('1993-03'), end: at('1993-05') }, 'March–May 1993', undefined],
  [{ start: at('1993-12'), end: at('1994-02') }, 'December 1993 – February 1994', undefined],
  [{ start: at('1982-10-23'), end: at('1982-10-25') }, '23–25 October 1982', undefined],
  [{ start: at('1978-03-30'), end: at('1978-04-02') }, '30 March – 2 April 1978', undefined],
  [
    { start: at('1993-12-29'), end: at('1994-01-02') },
    '29 December 1993 – 2 January 1994',
    undefined,
  ],
  [{ start: about('1996'), end: at('2002') }, 'about 1996 to 2002', undefined],
  [{ start: at('1999'), end: about('2001') }, '1999 to about 2001', undefined],
  [{ start: at('1999'), end: at('2001-12') }, '1999 to December 2001', undefined],
  [{ start: at('2013-04-03'), end: at('2013-05') }, '3 April 2013 to May 2013', undefined],
];

describe('a date', () => {
  test.each(CASES)('%o reads “%s”', (span, words, machine) => {
    expect(formatDate(span).replace(/\s/gu, ' ')).toBe(words);
    expect(machineDate(span)).toBe(machine);
  });

  test('takes the order and the month names of another locale', () => {
    const days: DateSpan = { start: at('1982-10-23'), end: at('1982-10-25') };
    expect(formatDate(days, 'en-US').replace(/\s/gu, ' ')).toBe('October 23–25, 1982');
    expect(formatDate({ start: at('1993-12-07') }, 'ko')).toBe('1993년 12월 7일');
  });

  test('is written as the texts beside it are, whatever the reader’s languages', () => {
    const languages = vi.spyOn(navigator, 'languages', 'get').mockReturnValue(['en-US', 'ko']);
    expect(formatDate({ start: at('1993-12-07') })).toBe('7 December 1993');
    languages.mockRestore();
  });

  test('counts by the year in which it begins', () => {
    expect(yearOf({ start: at('1999-12-31'), end: at('2001') })).toBe(1999);
  });
});
