import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { layOutConnections, lineWidth } from '@/components/connections-layout';
import { connectionsOf } from '@/components/topic-connections';
import { connectedSheet } from '@/tests/fakes/connected-sheet';

const sheet = connectedSheet([
  ['deal', 'letter'],
  ['deal'],
  ['letter', 'deal', 'visit'],
  ['bank'],
  [],
]);

describe('the connections of a topic', () => {
  test('are those it shares claims with, most shared first, then by id', () => {
    const { nearest, further } = connectionsOf(sheet, 12);
    expect(nearest.map(({ topic, claims }) => [topic.name, claims.map(({ id }) => id)])).toEqual([
      ['The deal', ['claim-0', 'claim-1', 'claim-2']],
      ['The letter', ['claim-0', 'claim-2']],
      ['The bank', ['claim-3']],
      ['The visit', ['claim-2']],
    ]);
    expect(further).toBe(0);
  });

  test('are linked with each other by the claims that they share too', () => {
    expect(
      connectionsOf(sheet, 12).links.map(({ ends, claims }) => [...ends, claims.length]),
    ).toEqual([
      ['deal', 'letter', 2],
      ['deal', 'visit', 1],
      ['letter', 'visit', 1],
    ]);
  });

  test('are the nearest only, and how many there are further off', () => {
    const { nearest, links, further } = connectionsOf(sheet, 2);
    expect(nearest.map(({ topic }) => topic.id)).toEqual(['deal', 'letter']);
    expect(links).toHaveLength(1);
    expect(further).toBe(2);
  });

  test('leave out a related topic without a shared claim', () => {
    const related = [{ id: 'stranger', name: 'Stranger', kind: 'person' as const }];
    expect(connectionsOf({ ...sheet, related }, 12).nearest).toEqual([]);
  });
});

describe('the picture of connections', () => {
  test('has a box for every name, inside of the picture, none touching another or the middle', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 300, max: 1400 }),
        (count, width) => {
          const { places, height } = layOutConnections(count, width);
          expect(places).toHaveLength(count);
          const boxes = [
            ...places.map(({ box }) => box),
            { start: width * 0.39, top: 0, width: width * 0.22, height },
          ];
          for (const [index, a] of boxes.entries()) {
            expect(a.start).toBeGreaterThanOrEqual(0);
            expect(a.start + a.width).toBeLessThanOrEqual(width);
            expect(a.top + a.height).toBeLessThanOrEqual(height);
            for (const b of boxes.slice(index + 1))
              expect(
                a.start + a.width <= b.start ||
                  b.start + b.width <= a.start ||
                  a.top + a.height <= b.top ||
                  b.top + b.height <= a.top,
              ).toBe(true);
          }
        },
      ),
    );
  });

  test('has thicker lines for more facts, up to a tenth', () => {
    expect(lineWidth(2)).toBeGreaterThan(lineWidth(1));
    expect(lineWidth(40)).toBe(lineWidth(10));
  });
});
