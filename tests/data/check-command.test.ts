import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'content-'));
cpSync(join(ROOT, 'data'), folder, { recursive: true });
afterAll(() => rmSync(folder, { recursive: true }));

function check(...args: string[]) {
  const command = ['--import', './scripts/node-resolve.mjs', 'scripts/dataset/check.ts', ...args];
  return spawnSync(process.execPath, command, { cwd: ROOT, encoding: 'utf8' });
}

describe('the check command', () => {
  test('prints the counts of the content that ships, and its hash', () => {
    const { status, stdout, stderr } = check();
    expect(stderr).toBe('');
    expect(stdout).toMatch(/^entries: topics \d+, claims \d+, citations \d+, sources \d+/);
    expect(stdout).toMatch(/claims by status: claimed \d+, disputed \d+, documented \d+/);
    expect(stdout).toMatch(/claims by decade: 1940s \d+/);
    expect(stdout).toMatch(/sources by standpoint: .*dprk \d+/);
    expect(stdout).toMatch(/sources by language: .*ko \d+/);
    expect(stdout).toMatch(/dataset: version \d+ of \d{4}-\d\d-\d\d, [0-9a-f]{64}/);
    expect(status).toBe(0);
  });

  test('fails on a broken rule, naming file, rule and cure', () => {
    const path = join(folder, 'facts/seato.json');
    const original = readFileSync(path, 'utf8');
    writeFileSync(path, original.replace('"date": "1972-11"', '"date": "1872-11"'));
    const { status, stderr } = check(folder);
    writeFileSync(path, original);
    expect(stderr).toContain('data/facts/seato.json: seato-exit-same-day');
    expect(stderr).toContain('rule: dates-are-plausible');
    expect(stderr).toContain('cure: write it as EDTF');
    expect(status).toBe(1);
  });

  test('fails on a file it cannot read', () => {
    const path = join(folder, 'held.json');
    writeFileSync(path, '[');
    const { status, stderr } = check(folder);
    expect(stderr).toContain('data/held.json');
    expect(status).toBe(1);
  });
});
