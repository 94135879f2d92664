import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'eval-'));
afterAll(() => rmSync(folder, { recursive: true }));

writeFileSync(
  join(folder, 'fr.txt'),
  `# fr-1 news
A [[name|komid]] nobody has, and [[A.Q. Khan|aq-khan]].

# fr-2 negative why: a trap that is none
A.Q. Khan
`,
);
const LINE = { id: 'ko-1', lang: 'ko', genre: 'news', text: 'A.Q. Khan' };
const mentions = [{ start: 0, end: 9, topic: 'aq-khan' }];
writeFileSync(join(folder, 'a.jsonl'), `${JSON.stringify({ ...LINE, mentions })}\n`);
writeFileSync(join(folder, 'bad.txt'), '# bad news\n[[a|komit]]\n[[b]]\n');

/** Run the command as from a shell in the folder: npm leaves that in INIT_CWD. */
function evaluate(...args: string[]) {
  const command = ['--import', './scripts/node-resolve.mjs', 'scripts/eval.ts', ...args];
  const env = { ...process.env, INIT_CWD: folder };
  return spawnSync(process.execPath, command, { cwd: ROOT, encoding: 'utf8', env });
}

describe('the eval command', () => {
  test('prints tables, misses and false marks of the files it is given', () => {
    const { status, stdout, stderr } = evaluate('fr.txt', 'a.jsonl');
    expect(stderr).toBe('');
    expect(stdout).toMatch(/^Total +labels +predictions +P +R +F1 +exact P +R +F1\n {2}all +3 +3 /);
    expect(stdout).toMatch(/\nBy language .*\n {2}fr +2 +2 .*\n {2}ko +1 +1 +1.000 +1.000 /);
    expect(stdout).toContain('\nMisses: 1\n  fr-1  komid  …A ⟦name⟧ nobody has, and A.Q. Khan.…\n');
    expect(stdout).toContain(
      '\nFalse marks: 1\n  fr-2  aq-khan  …⟦A.Q. Khan⟧…  (a trap that is none)\n',
    );
    expect(status).toBe(0);
  });

  test('prints the tables alone when it is to be brief', () => {
    expect(evaluate('fr.txt', '--brief').stdout).not.toMatch(/Misses|False marks/);
  });

  test('prints all of it as JSON', () => {
    const { tables, misses, falseMarks } = JSON.parse(evaluate('fr.txt', '--json').stdout);
    expect(tables[0]).toEqual({
      title: 'Total',
      rows: [
        {
          name: 'all',
          labels: 2,
          predictions: 2,
          overlap: { precision: 0.5, recall: 0.5, f1: 0.5 },
          exact: { precision: 0.5, recall: 0.5, f1: 0.5 },
        },
      ],
    });
    expect(misses).toEqual([
      {
        item: 'fr-1',
        place: 'fr.txt:1',
        topic: 'komid',
        start: 2,
        end: 6,
        quote: 'name',
        before: 'A ',
        after: ' nobody has, and A.Q. Khan.',
      },
    ]);
    expect(falseMarks).toHaveLength(1);
    expect(JSON.parse(evaluate('fr.txt', '--json', '--brief').stdout)).toEqual({ tables });
  });

  test('evaluates the texts of the project where no file is named', () => {
    const { status, stdout, stderr } = evaluate('--brief');
    expect(stderr).toBe('');
    expect(stdout).toContain('tests/labelled/en.txt');
    expect(status).toBe(0);
  });

  test.each([
    [['--fast'], 'There is no option --fast; there are --brief, --json, --help.'],
    [['none.txt', '.'], 'There is no file none.txt. Check its path'],
    [['none.txt', '.'], '. is a folder.'],
    [['bad.txt'], 'bad.txt:2: there is no topic "komit" in data/gazetteer/names.'],
    [['bad.txt'], 'bad.txt:3: [[b]] names no topic; write [[mentioned text|topic-id]].'],
  ])('says what is wrong with %j, and ends with 2', (args, problem) => {
    const { status, stdout, stderr } = evaluate(...args);
    expect(stderr).toContain(problem);
    expect(stdout).toBe('');
    expect(status).toBe(2);
  });

  test('explains itself when asked', () => {
    const { status, stdout } = evaluate('--help');
    expect(stdout).toMatch(/^Usage: npm run -s eval/);
    expect(status).toBe(0);
  });
});
