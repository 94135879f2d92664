import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { sbomOf } from '@/scripts/package/sbom';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

test('the bill of materials names each dependency with version, hash and licence, and no day or place', () => {
  const text = sbomOf(ROOT);
  const { components } = JSON.parse(text);
  const { dependencies, devDependencies } = JSON.parse(
    readFileSync(`${ROOT}/package.json`, 'utf8'),
  );
  const told = new Map(components.map((part: { purl: string }) => [part.purl, part]));
  for (const [name, version] of Object.entries({ ...dependencies, ...devDependencies })) {
    const purl = `pkg:npm/${name}@${version}`.replace('npm/@', 'npm/%40');
    expect(told.get(purl), purl).toMatchObject({
      hashes: [{ alg: 'SHA-512' }],
      licenses: [expect.anything()],
    });
  }
  // What npm itself leaves out.
  expect(told.get('pkg:npm/findandreplacedomtext@0.4.6')).toMatchObject({
    licenses: [{ license: { name: 'unlicense' } }],
  });
  expect(text).not.toMatch(/timestamp|serialNumber|registry\.|\.tgz/);
});
