import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const read = (path: string) => readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8');

test('the list of dependencies names each with its version, licence, day and reason, and no other', () => {
  const { dependencies, devDependencies, optionalDependencies } = JSON.parse(read('package.json'));
  const rows = read('docs/dependencies.md').matchAll(
    /^\| (\S+) \| (\d\S*) \| ([^|]+) \| (\d{4}-\d\d-\d\d) \| ([^|]+) \|$/gm,
  );
  const listed = Object.fromEntries([...rows].map(([, name, version]) => [name, version]));
  expect(listed).toEqual({ ...dependencies, ...devDependencies, ...optionalDependencies });
});
