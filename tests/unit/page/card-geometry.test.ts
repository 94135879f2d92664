import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Box,
  besideLine,
  heldInside,
  isNarrow,
  LEAST_HEIGHT,
  MARGIN,
  nearestLine,
  nextCorner,
  SHEET_SHARE,
  sheetAlong,
} from '@/page/card-geometry';

/** What is seen of a page, where two fingers may have moved it. */
const viewports = fc.record<Box>({
  x: fc.integer({ min: 0, max: 500 }),
  y: fc.integer({ min: 0, max: 500 }),
  width: fc.integer({ min: 200, max: 2600 }),
  height: fc.integer({ min: 140, max: 1600 }),
});
const sizes = fc.record({
  width: fc.integer({ min: 100, max: 384 }),
  height: fc.integer({ min: 30, max: 1200 }),
});

/** A viewport and a line that is, for a part at least, seen in it. */
const scenes = viewports.chain((viewport) =>
  fc.record({
    viewport: fc.constant(viewport),
    line: fc.record<Box>({
      x: fc.integer({ min: viewport.x - 100, max: viewport.x + viewport.width }),
      y: fc.integer({ min: viewport.y - 20, max: viewport.y + viewport.height }),
      width: fc.integer({ min: 1, max: 900 }),
      height: fc.integer({ min: 8, max: 90 }),
    }),
    size: sizes,
  }),
);

const wide = scenes.filter(({ viewport }) => !isNarrow(viewport));
const narrow = scenes.filter(({ viewport }) => isNarrow(viewport));

function isInside(viewport: Box, box: Box, margin: number): boolean {
  return (
    box.x >= viewport.x + margin &&
    box.y >= viewport.y + margin &&
    box.x + box.width <= viewport.x + viewport.width - margin &&
    box.y + box.height <= viewport.y + viewport.height - margin
  );
}

function covers(box: Box, line: Box): boolean {
  return box.y < line.y + line.height && line.y < box.y + box.height;
}

/** The height there is above a line and below it, whichever is more, with a card's gap and margin off. */
function mostRoom(viewport: Box, line: Box, taken: number): number {
  const below = viewport.y + viewport.height - line.y - line.height;
  return Math.max(line.y - viewport.y, below) - taken;
}

describe('a card beside a line', () => {
  test('is inside what is seen of the page, whatever that is and wherever the line', () => {
    fc.assert(
      fc.property(wide, ({ viewport, line, size }) => {
        expect(isInside(viewport, besideLine(viewport, line, size), MARGIN)).toBe(true);
      }),
    );
  });

  test('does not cover its line where there is room above or below', () => {
    fc.assert(
      fc.property(wide, ({ viewport, line, size }) => {
        fc.pre(mostRoom(viewport, line, 6 + MARGIN) >= Math.min(size.height, LEAST_HEIGHT));
        expect(covers(besideLine(viewport, line, size), line)).toBe(false);
      }),
    );
  });

  test('is as high as it wants to be where one side has room for that', () => {
    fc.assert(
      fc.property(wide, ({ viewport, line, size }) => {
        const inView = viewport.height - 2 * MARGIN; // A line out of sight leaves more than can be seen.
        fc.pre(Math.min(mostRoom(viewport, line, 6 + MARGIN), inView) >= size.height);
        expect(besideLine(viewport, line, size).height).toBe(size.height);
      }),
    );
  });

  test('may grow, once its facts are there, to what its side has room for', () => {
    fc.assert(
      fc.property(wide, ({ viewport, line, size }) => {
        const { y, height, most } = besideLine(viewport, line, size);
        expect(most).toBeGreaterThanOrEqual(height);
        expect(most).toBeLessThanOrEqual(viewport.height - 2 * MARGIN);
        const grown = { x: viewport.x + 8, width: 9, y: y < line.y ? y + height - most : y };
        fc.pre(mostRoom(viewport, line, 6 + MARGIN) >= LEAST_HEIGHT);
        expect(covers({ ...grown, height: most }, line)).toBe(false);
      }),
    );
  });

  test('stands below, beginning where its line begins, where nothing is in the way', () => {
    const viewport = { x: 0, y: 0, width: 1280, height: 800 };
    const line = { x: 300, y: 200, width: 80, height: 20 };
    const size = { width: 360, height: 400 };
    expect(besideLine(viewport, line, size)).toEqual({ x: 300, y: 226, ...size, most: 566 });
    const arabic = { ...line, x: 700 };
    expect(besideLine(viewport, arabic, size, true)).toMatchObject({ x: 420, y: 226 });
  });

  test('waits at the edge for a line that has been scrolled away', () => {
    const viewport = { x: 0, y: 0, width: 1280, height: 800 };
    const size = { width: 360, height: 400 };
    const at = (y: number) => besideLine(viewport, { x: 20, y, width: 9, height: 20 }, size);
    expect([at(-900).y, at(2000).y]).toEqual([8, 392]);
    expect([at(-900).height, at(2000).height]).toEqual([400, 400]);
  });
});

describe('a sheet along the edge of a narrow window', () => {
  test('has that edge’s full width, leaves two fifths of the height, and stays inside', () => {
    fc.assert(
      fc.property(narrow, ({ viewport, line, size }) => {
        const sheet = sheetAlong(viewport, line, size.height);
        expect(isInside(viewport, sheet, -0.001)).toBe(true); // Shares of a height are not exact.
        expect([sheet.x, sheet.width]).toEqual([viewport.x, viewport.width]);
        expect(sheet.height).toBeLessThanOrEqual(viewport.height * SHEET_SHARE);
      }),
    );
  });

  test('does not cover its line where there is room above or below', () => {
    fc.assert(
      fc.property(narrow, ({ viewport, line, size }) => {
        const least = Math.min(size.height, viewport.height * SHEET_SHARE, LEAST_HEIGHT);
        fc.pre(mostRoom(viewport, line, 6) >= least);
        expect(covers(sheetAlong(viewport, line, size.height), line)).toBe(false);
      }),
    );
  });

  test('lies at the bottom, and at the top only for a line that it would cover there', () => {
    const viewport = { x: 0, y: 0, width: 360, height: 640 };
    const at = (y: number) => sheetAlong(viewport, { x: 9, y, width: 9, height: 20 }, 900);
    expect([at(100).y, at(100).height]).toEqual([256, 384]);
    expect([at(500).y, at(500).height]).toEqual([0, 384]);
    expect(sheetAlong(viewport, undefined, 200).y).toBe(440);
  });
});

describe('a pinned card', () => {
  const anywhere = fc.record({ x: fc.integer(), y: fc.integer() });

  test('cannot be moved out of what is seen of the page', () => {
    fc.assert(
      fc.property(wide, anywhere, ({ viewport, size }, to) => {
        const box = { ...to, ...size, height: Math.min(size.height, viewport.height - 2 * MARGIN) };
        expect(isInside(viewport, { ...box, ...heldInside(viewport, box) }, MARGIN)).toBe(true);
      }),
    );
  });

  test('goes through all four corners by pressing, and begins again', () => {
    const viewport = { x: 0, y: 0, width: 1000, height: 800 };
    let box: Box = { x: 30, y: 40, width: 360, height: 300 };
    const corners = Array.from({ length: 5 }, () => {
      box = { ...box, ...nextCorner(viewport, box) };
      return [box.x, box.y];
    });
    expect(corners).toEqual([
      [632, 8],
      [632, 492],
      [8, 492],
      [8, 8],
      [632, 8],
    ]);
  });
});

test('of a mention’s lines the nearest to the pointer counts', () => {
  const lines = [
    { x: 500, y: 10, width: 90, height: 20 },
    { x: 10, y: 30, width: 60, height: 20 },
  ];
  expect(nearestLine(lines, { x: 20, y: 38 })).toBe(lines[1]);
  expect(nearestLine(lines, { x: 520, y: 29 })).toBe(lines[0]);
  expect(nearestLine([], { x: 0, y: 0 })).toBeUndefined();
});
