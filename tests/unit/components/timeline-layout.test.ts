import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createTimeAxis } from '@/components/time-axis';
import {
  layOutTimeline,
  mirrored,
  type Sizes,
  type TimelineLayout,
} from '@/components/timeline-layout';
import { wholeStretch } from '@/components/timeline-period';
import type { SheetClaim } from '@/data/fact-sheet';
import { claimOn, datedClaims } from '@/tests/fakes/dated-claims';

const TODAY = Date.UTC(2026, 10, 22);
const SIZES: Sizes = { shape: 8, lane: 12, axis: 20, head: 4, overhang: 6 };
const widths = fc.integer({ min: 240, max: 1400 });

function layOut(claims: readonly SheetClaim[], width = 1000, lit = new Set<string>()) {
  const axis = createTimeAxis(wholeStretch(claims, TODAY), [6, width - 6], true);
  return { axis, layout: layOutTimeline(claims, lit, axis, TODAY, SIZES) };
}

/** Pairs of marks that lie in each other's way. */
function collisions({ marks }: TimelineLayout): string[] {
  return marks.flatMap((a, index) =>
    marks
      .slice(index + 1)
      .filter((b) => a.top === b.top && a.box.from < b.box.to && b.box.from < a.box.to)
      .map((b) => `${a.claim.id} ${b.claim.id}`),
  );
}

describe('a timeline of any claims', () => {
  test('shows every claim once, in order of time, none in the way of another', () => {
    fc.assert(
      fc.property(datedClaims, widths, (claims, width) => {
        const { layout } = layOut(claims, width);
        expect(layout.marks.map(({ claim }) => claim.id).sort()).toEqual(
          claims.map(({ id }) => id).sort(),
        );
        const starts = layout.marks.map(({ extent }) => extent.from);
        expect(starts).toEqual([...starts].sort((a, b) => a - b));
        expect(collisions(layout)).toEqual([]);
      }),
    );
  });

  test('keeps marks inside of the picture, dates above the axis and spans below it', () => {
    fc.assert(
      fc.property(datedClaims, widths, (claims, width) => {
        const { layout } = layOut(claims, width);
        for (const { box, top, extent } of layout.marks) {
          expect(box.from).toBeGreaterThanOrEqual(0);
          expect(box.to).toBeLessThanOrEqual(width + SIZES.shape);
          expect(top).toBeGreaterThanOrEqual(0);
          expect(top + SIZES.lane).toBeLessThanOrEqual(layout.height);
          if (extent.isSpan) expect(top).toBeGreaterThanOrEqual(layout.axisBottom);
          else expect(top + SIZES.lane).toBeLessThanOrEqual(layout.axisTop);
        }
      }),
    );
  });

  test('is the same whatever order the claims come in', () => {
    fc.assert(
      fc.property(datedClaims, (claims) => {
        expect(layOut([...claims].reverse()).layout).toEqual(layOut(claims).layout);
      }),
    );
  });

  test('has its mirror image where the interface is read from the right', () => {
    fc.assert(
      fc.property(datedClaims, widths, (claims, width) => {
        const { layout } = layOut(claims, width);
        const mirror = mirrored(layout, width, SIZES.shape);
        expect(collisions(mirror)).toEqual([]);
        const again = mirrored(mirror, width, SIZES.shape);
        for (const [index, { bar }] of again.marks.entries())
          expect(bar.from).toBeCloseTo(layout.marks[index]?.bar.from ?? Number.NaN);
      }),
    );
  });

  test('has an axis on which a later instant never stands before an earlier', () => {
    const instants = fc.integer({ min: Date.UTC(1940, 0), max: Date.UTC(2027, 11) });
    fc.assert(
      fc.property(datedClaims, widths, instants, instants, (claims, width, a, b) => {
        const { axis } = layOut(claims, width);
        const [first, last] = a < b ? [a, b] : [b, a];
        expect(axis.place(first)).toBeLessThanOrEqual(axis.place(last));
      }),
    );
  });
});

describe('a mark', () => {
  const barOf = (date: SheetClaim['date']) => {
    const { axis, layout } = layOut([
      claimOn('one', date),
      claimOn('two', { start: { value: '1950' } }),
    ]);
    const mark = layout.marks.find(({ claim }) => claim.id === 'one');
    const years = (from: string, to: string) => ({
      from: axis.place(Date.parse(from)),
      to: axis.place(Date.parse(to)),
    });
    return { mark, years };
  };

  test('of a year covers the whole year and stands in its middle', () => {
    const { mark, years } = barOf({ start: { value: '1993' } });
    const year = years('1993-01-01', '1994-01-01');
    expect(mark?.bar).toEqual(year);
    expect((mark?.shape ?? 0) + SIZES.shape / 2).toBeCloseTo((year.from + year.to) / 2);
  });

  test.each([
    ['a month', { start: { value: '1993-12' } }, '1993-12-01', '1994-01-01'],
    ['a day', { start: { value: '1976-02-29' } }, '1976-02-29', '1976-03-01'],
    [
      'a span of years, to the end of the last',
      { start: { value: '1997' }, end: { value: '2001' } },
      '1997-01-01',
      '2002-01-01',
    ],
    [
      'what goes on, to this day',
      { start: { value: '1972' }, end: null },
      '1972-01-01',
      '2026-11-22',
    ],
  ])('of %s covers just that', (_name, date, from, to) => {
    const { mark, years } = barOf(date);
    expect(mark?.bar).toEqual(years(from, to));
    expect(mark?.softBar).toEqual(mark?.bar);
  });

  test('of about a year has soft edges of a year on either side', () => {
    const { mark, years } = barOf({ start: { value: '1990', about: true } });
    expect(mark?.bar).toEqual(years('1990-01-01', '1991-01-01'));
    expect(mark?.softBar).toEqual(years('1989-01-01', '1992-01-01'));
  });

  test('that is lit lies nearest to the axis', () => {
    const claims = ['a', 'b', 'c'].map((id) => claimOn(id, { start: { value: '1993-12-07' } }));
    const { layout } = layOut(claims, 1000, new Set(['c']));
    expect(layout.marks.map(({ claim, lane }) => [claim.id, lane])).toEqual([
      ['a', 1],
      ['b', 2],
      ['c', 0],
    ]);
  });
});
