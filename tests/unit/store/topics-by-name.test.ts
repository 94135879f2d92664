import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { joinDataset } from '@/scripts/dataset/join-dataset';
import { readContent } from '@/scripts/dataset/read-content';
import { topicsByName } from '@/store/topics-by-name';

const { factSheets } = joinDataset(
  readContent(fileURLToPath(new URL('../../../data', import.meta.url))),
);
const idsFor = (typed: string) => topicsByName(factSheets, typed, 6).map(({ topicId }) => topicId);

test.each([
  ['a name half typed', 'Benaz', 'benazir-bhutto'],
  ['a later word of a name', 'bhut', 'benazir-bhutto'],
  ['another spelling', 'no dong', 'nodong-hwasong-7'],
  ['capitals and points', 'A.Q. KH', 'aq-khan'],
  ['Korean', '압둘', 'aq-khan'],
  ['Urdu', 'عبدالقدیر', 'aq-khan'],
  ['Chinese', '阿卜杜勒', 'aq-khan'],
])('a topic is found by %s', (_what, typed, id) => {
  expect(idsFor(typed)).toContain(id);
});

test('words inside words do not count, nor does nothing', () => {
  expect(idsFor('hutto')).toEqual([]);
  expect(idsFor(' . ')).toEqual([]);
});

test('the best known come first, and no more than there is room for', () => {
  const found = topicsByName(factSheets, 'p', 6);
  const counts = found.map(({ claims }) => claims.length);
  expect(found).toHaveLength(6);
  expect(counts).toEqual(counts.toSorted((a, b) => b - a));
});
