import { expect, test } from 'vitest';
import { type RuleOrder, type RuleRow, sortedRows } from '@/components/rule-row';

const row = (kind: RuleRow['kind'], name: string, level: RuleRow['level'], isManaged = false) => ({
  ...{ kind, name, level, isManaged },
});
const ROWS: readonly RuleRow[] = [
  row('host', 'site10.org', 'off'),
  row('pattern', '*.site.org/News*', 'full'),
  row('page', 'site2.org/a', 'quiet'),
  row('domain', 'zeta.org', 'off', true),
  row('domain', 'site2.org', 'request'),
];
const names = (query: string, order: RuleOrder) =>
  sortedRows(ROWS, query, order).map(({ name }) => name);

test.each([
  ['name', ['zeta.org', '*.site.org/News*', 'site2.org', 'site2.org/a', 'site10.org']],
  ['level', ['zeta.org', 'site10.org', 'site2.org', 'site2.org/a', '*.site.org/News*']],
  ['kind', ['zeta.org', 'site2.org/a', 'site10.org', 'site2.org', '*.site.org/News*']],
] as const)('sorts by %s, what the computer’s owner has set first', (order, wanted) => {
  expect(names('', order)).toEqual(wanted);
});

test('finds all words anywhere in a name, small or capital', () => {
  expect(names('ORG news', 'name')).toEqual(['*.site.org/News*']);
  expect(names('site2', 'name')).toEqual(['site2.org', 'site2.org/a']);
  expect(names('nothing', 'name')).toEqual([]);
});
