import { expect, test, vi } from 'vitest';

const importAfresh = async () => {
  vi.resetModules();
  return import('@/matching/letter-classes');
};
const UNITS = Array.from({ length: 0x10000 }, (_, unit) => unit);

test('letters that were told at build are the same as those that are learnt', async () => {
  const learnt = await importAfresh();
  const packed = learnt.packLetters(UNITS);
  const taught = await importAfresh();
  taught.teachLetters(packed);
  const different = UNITS.filter(
    (unit) =>
      taught.kindOf(unit) !== learnt.kindOf(unit) ||
      taught.foldedUnit(unit) !== learnt.foldedUnit(unit),
  );
  expect(packed).toContain('ې');
  expect(different).toEqual([]);
});
