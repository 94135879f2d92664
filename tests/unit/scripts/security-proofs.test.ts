// That the tests it names exist, `docs-name-tests.test.ts` sees.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const ROOT = new URL('../../../', import.meta.url);
const text = readFileSync(new URL('docs/security.md', ROOT), 'utf8');

/** The rows of the tables of promises, without their heads. */
const ROWS = text
  .split('\n')
  .filter(
    (line) => /^\|[^|]+\|[^|]+\|[^|]+\|$/.test(line) && !/^\|(?: Promise|---| \*\*| \|)/.test(line),
  );

test('every promise names a test and where it runs', () => {
  expect(ROWS.length).toBeGreaterThan(25);
  const bare = ROWS.filter(
    (row) => !/`tests\/[^|]+"[^|]+\| (?:both|Node|Chromium|Firefox) \|$/.test(row),
  );
  expect(bare).toEqual([]);
});

test('whatever is said to be shown in both browsers is tested in both', () => {
  const inBoth = ROWS.filter((row) => row.endsWith('| both |'));
  const paths = inBoth.flatMap((row) =>
    [...row.matchAll(/`(tests\/[^`]+)`/g)].map(([, path]) => path),
  );
  const alone = paths.filter(
    (path = '') => !readFileSync(new URL(path, ROOT), 'utf8').includes('describe.each(BROWSERS)'),
  );
  expect(alone).toEqual([]);
});
