// What the stores get, and what their reviewers rebuild it from.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { zipOf } from '@/scripts/package/zip-of';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
const npm = (command: string, cwd: string) =>
  execFileSync('npm', ['run', '--silent', command], { cwd, encoding: 'utf8', shell: true });
const archive = (root: string, name: string) =>
  readFileSync(join(root, '.output', `parallax-${version}-${name}.zip`));

describe('the archives', () => {
  const elsewhere = mkdtempSync(join(tmpdir(), 'parallax-sources-'));
  beforeAll(() => {
    npm('package', ROOT);
    for (const [path, bytes] of Object.entries(unzipSync(archive(ROOT, 'sources')))) {
      mkdirSync(dirname(join(elsewhere, path)), { recursive: true });
      writeFileSync(join(elsewhere, path), bytes);
    }
    symlinkSync(join(ROOT, 'node_modules'), join(elsewhere, 'node_modules'));
  });
  afterAll(() => rmSync(elsewhere, { recursive: true, force: true }));

  test('are the same bytes when they are rebuilt from the archive of the sources, in another place', () => {
    npm('build', elsewhere);
    const said = npm('package', elsewhere);
    expect(said).toContain('no archive of the sources');
    for (const name of ['chrome', 'firefox']) {
      expect(archive(elsewhere, name).equals(archive(ROOT, name))).toBe(true);
    }
  });

  test('hold what was built, and the sources nothing that was', () => {
    expect(Object.keys(unzipSync(archive(ROOT, 'firefox')))).toContain('manifest.json');
    const sources = Object.keys(unzipSync(archive(ROOT, 'sources')));
    expect(sources).toContain('package-lock.json');
    expect(sources.filter((path) => /^(?:node_modules|\.output|\.git)\//.test(path))).toEqual([]);
  });
});

test('an archive depends neither on the order of its files nor on where the clock stands', () => {
  const [a, b] = [
    { path: 'a.txt', bytes: new Uint8Array([1]) },
    { path: 'b/c.txt', bytes: new Uint8Array([2]) },
  ];
  expect(zipOf([a, b])).toEqual(zipOf([b, a]));
  expect(Object.keys(unzipSync(zipOf([b, a])))).toEqual(['a.txt', 'b/c.txt']);
});
