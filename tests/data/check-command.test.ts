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

/** Reads as: [what is broken, where, how, and what must be said of it]. */
const FAULTS = [
  [
    'a date',
    {
      file: 'facts/msmt.json',
      find: '"date": "2024-10"',
      put: '"date": "1924-10"',
      at: 'msmt-eleven-states, date',
      rule: 'dates-are-plausible',
      cure: 'write it as EDTF',
    },
  ],
  [
    'the citation of an entry deep in its file',
    {
      file: 'facts/ro-kyong-chol.json',
      find: '"source": "kcna-2011"',
      put: '"source": "kcna-1911"',
      at: 'ro-kyong-chol-credentials, citations.1.source',
      rule: 'references-resolve',
      cure: 'correct the id',
    },
  ],
  [
    'the name of an entry as a whole',
    {
      file: 'facts/msmt.json',
      find: '"id": "msmt-eleven-states"',
      put: '"id": "einhorn-military-approval"',
      at: 'einhorn-military-approval',
      rule: 'held-claims-stay-out',
      cure: 'meet that, then lift the hold',
    },
  ],
  [
    'a first topic that does not exist, in the file where it stands',
    {
      file: 'facts/msmt.json',
      find: '"topics": ["msmt"',
      put: '"topics": ["mstm"',
      at: 'msmt-eleven-states, topics.0',
      rule: 'references-resolve',
      cure: 'correct the id, or add the topic',
    },
  ],
  [
    'a tombstone',
    {
      file: 'retired.json',
      find: '[]',
      put: '[{ "id": "seato", "kind": "topic", "date": "2026-12-01", "reason": "Not so.", "replacedBy": "nato" }]',
      at: 'seato, replacedBy',
      rule: 'retired-ids-stay-retired',
      cure: 'correct the id',
    },
  ],
  [
    'an edition',
    {
      file: 'editions.json',
      find: '"added": []',
      put: '"added": ["nato"]',
      at: 'version 1, added.0',
      rule: 'editions-are-in-order',
      cure: 'correct the id',
    },
  ],
] as const;

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

  test.each(FAULTS)('fails on %s, naming file, line, rule and cure', (_what, fault) => {
    const path = join(folder, fault.file);
    const original = readFileSync(path, 'utf8');
    const broken = original.replace(fault.find, fault.put);
    writeFileSync(path, broken);
    const { status, stderr } = check(folder);
    writeFileSync(path, original);
    const line = broken.slice(0, broken.indexOf(fault.put)).split('\n').length;
    expect(stderr).toContain(`data/${fault.file}:${line}: ${fault.at}\n  rule: ${fault.rule}\n`);
    expect(stderr).toContain(`cure: ${fault.cure}`);
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
