import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, test } from 'vitest';
import { readContent } from '@/scripts/dataset/read-content';

const DATA = fileURLToPath(new URL('../../data', import.meta.url));
const folders: string[] = [];

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

/** What reading the project's own content says once `path` holds `text` instead. */
function complaint(path: string, text: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'content-'));
  folders.push(folder);
  cpSync(DATA, folder, { recursive: true });
  writeFileSync(join(folder, path), text);
  try {
    readContent(folder);
    return 'nothing';
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

const SOURCE = {
  id: 'daily',
  title: 'A headline',
  publisher: 'A daily',
  published: null,
  url: 'https://daily.example/',
  mirrors: [],
  language: 'en',
  kind: 'court',
  standpoint: 'independent',
  read: true,
};

function courtFile(changes: object): string {
  return JSON.stringify([SOURCE, { ...SOURCE, id: 'weekly', ...changes }], null, 2);
}

describe('readContent', () => {
  test('says nothing of a good file', () => {
    expect(complaint('sources/court.json', courtFile({}))).toBe('nothing');
  });

  test('names the file, the line, the path, the fault and the cure', () => {
    const said = complaint('sources/court.json', courtFile({ standpoint: 'mars' }));
    expect(said).toContain('The content has 1 fault(s).');
    expect(said).toContain('data/sources/court.json:23 at $[1].standpoint');
    expect(said).toMatch(/wrong: .*"pakistan".*received "mars"/i);
    expect(said).toContain(
      'cure: change the value, now "mars", to fit; see Source in data/schema.ts',
    );
  });

  test('lists every fault at once', () => {
    const said = complaint('sources/court.json', courtFile({ kind: 'blog', url: 'nowhere' }));
    expect(said).toContain('2 fault(s)');
    expect(said).toContain('$[1].kind');
    expect(said).toContain('$[1].url');
  });

  test('tells a missing key from one that does not belong', () => {
    const said = complaint('sources/court.json', courtFile({ title: undefined, tilte: 'A' }));
    expect(said).toMatch(/\$\[1\]\.title\n {2}wrong: .*\n {2}cure: add it/);
    expect(said).toMatch(/\$\[1\]\.tilte\n {2}wrong: .*\n {2}cure: remove this key/);
  });

  test('points at the place where a file is no JSON', () => {
    const said = complaint('held.json', '[\n  { "id": "a", }\n]');
    expect(said).toContain('data/held.json:2\n  wrong: not JSON');
    expect(said).toContain('cure: mend the syntax');
  });

  test('refuses a pattern that is no regular expression', () => {
    const said = complaint(
      'must-not-say.json',
      '[{ "id": "moon", "text": "Do not say so.", "patterns": ["(cheese"] }]',
    );
    expect(said).toContain('data/must-not-say.json:1 at $[0].patterns.0');
    expect(said).toContain('is not a regular expression');
  });

  test('refuses a tombstone without a reason, and of a kind that does not exist', () => {
    const said = complaint(
      'retired.json',
      '[\n{ "id": "a", "date": "2026-12-01",\n"kind": "fact" }\n]',
    );
    expect(said).toContain('data/retired.json:3 at $[0].kind');
    expect(said).toContain('data/retired.json:2 at $[0].reason');
  });

  test('refuses an edition without a version', () => {
    expect(complaint('editions.json', '[{ "date": "2026-11-22" }]')).toContain(
      'data/editions.json:1 at $[0].version',
    );
  });
});
