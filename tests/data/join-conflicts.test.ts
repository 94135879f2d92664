import { expect, test } from 'vitest';
import { joinDataset } from '@/scripts/dataset/join-dataset';
import { cites, claim, conflict, smallContent, source } from './small-content';

test('gives versions that share a claim the sources they name, at the places where it cites them', () => {
  const disputed = claim({
    id: 'disputed',
    citations: [
      { ...cites('daily', 'disputes'), locator: 'it did not fly', verbatim: true },
      { ...cites('weekly'), locator: 'page 2' },
    ],
  });
  const versions = [
    { text: 'No.', claims: ['disputed'], sources: ['daily'] },
    { text: 'Yes.', claims: ['disputed', 'first-flight'], sources: ['weekly', 'book'] },
  ];
  const { factSheets } = joinDataset(
    smallContent({
      claims: [disputed, claim()],
      sources: ['daily', 'weekly', 'book'].map((id) => source({ id })),
      conflicts: [conflict({ versions })],
    }),
  );
  const [joined] = factSheets[0]?.conflicts ?? [];
  expect(joined?.claims).toEqual(['disputed', 'first-flight']);
  expect(joined?.versions.map(({ claims }) => claims)).toEqual([[], ['first-flight']]);
  expect(
    joined?.versions.map(({ sources }) =>
      sources.map((one) => [one.source.id, one.relation, one.locator]),
    ),
  ).toEqual([
    [['daily', 'supports', 'it did not fly']],
    [
      ['weekly', 'supports', 'page 2'],
      ['book', 'supports', undefined],
    ],
  ]);
});
