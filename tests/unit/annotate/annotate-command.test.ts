import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'annotate-'));
afterAll(() => rmSync(folder, { recursive: true }));

function write(name: string, content: string | Uint8Array): string {
  writeFileSync(join(folder, name), content);
  return name;
}

/** Run the command as from a shell in the folder: npm leaves that in INIT_CWD. */
function annotate(args: readonly string[], input: string | Uint8Array = '') {
  const command = ['--import', './scripts/node-resolve.mjs', 'scripts/annotate.ts', ...args];
  const env = { ...process.env, INIT_CWD: folder };
  const { status, stdout, stderr } = spawnSync(process.execPath, command, {
    cwd: ROOT,
    encoding: 'utf8',
    env,
    input,
  });
  const lines = stdout.split('\n').slice(0, -1);
  return { status, stdout, stderr, json: () => lines.map((line) => JSON.parse(line)) };
}

const mention = (start: number) => ({
  start,
  end: start + 9,
  topic: 'aq-khan',
  text: 'A.Q. Khan',
});

const NAME = 'A.Q. Khan';
const LINES = `{"id":"one","text":"${NAME}","lang":"en"}\n\n{"id":2,"text":"\u2028none"}\n`;
const ANNOTATED = [
  { id: 'one', mentions: [mention(0)] },
  { id: 2, mentions: [] },
];

describe('the annotate command', () => {
  test('prints a line for a text, one for each of a JSONL file, one for a run of a page', () => {
    const files = [
      write('a.txt', `\ufeffby ${NAME}\n\n${NAME}`),
      write('b.jsonl', LINES),
      write('c.html', `<p>none<p>by <b>${NAME}</b>`),
    ];
    const { status, stderr, json } = annotate(files);
    expect(stderr).toBe('');
    expect(json()).toEqual([
      { id: 'a.txt', mentions: [mention(3)] },
      ...ANNOTATED,
      { id: 'c.html', path: 'body > p:nth-of-type(2)', mentions: [mention(3)] },
    ]);
    expect(status).toBe(0);
  });

  test('prints every mention when asked to', () => {
    const { json } = annotate(['--every', '-'], `${NAME}\n\n${NAME}`);
    expect(json()).toEqual([{ id: '-', mentions: [mention(0), mention(11)] }]);
  });

  test('names broken lines, prints the good ones, and ends with 2', () => {
    const good = `{"id":"one","text":"${NAME}"}\n`;
    const lines = `${good}{"id":\n[]\n{"id":"x"}\n${good}`;
    const { status, stderr, json } = annotate(['-'], Buffer.from(lines));
    expect(json()).toEqual([ANNOTATED[0], ANNOTATED[0]]);
    expect(stderr).toMatch(/^-:2: this line is not JSON \(.*\)\. Write it as \{"id"/);
    expect(stderr).toContain('-:3: this line has no id. Write it as {"id"');
    expect(stderr).toContain('-:4: this line has no text. Write it as {"id"');
    expect(status).toBe(2);
  });

  test('goes on after a file it cannot read, and ends with 2', () => {
    write('good.txt', NAME);
    const latin = write('latin.txt', Buffer.from([0x4b, 0xe4]));
    const { status, stderr, json } = annotate(['none.txt', '.', latin, 'good.txt']);
    expect(stderr).toBe(
      'There is no file none.txt. Check its path, which is taken from the folder you are in.\n' +
        '. is a folder. Name the files in it.\n' +
        'latin.txt is not UTF-8. Save it as UTF-8 text first.\n',
    );
    expect(json()).toEqual([{ id: 'good.txt', mentions: [mention(0)] }]);
    expect(status).toBe(2);
  });

  test.each([
    [[], 'Nothing to annotate. Name files, or - for standard input.'],
    [['--all', 'a.txt'], 'There is no option --all; there are --every, --help.'],
  ])('says what is wrong with %j and how it is used, and ends with 2', (args, problem) => {
    const { status, stdout, stderr } = annotate(args);
    expect(stderr).toContain(problem);
    expect(stderr).toContain('Usage: npm run -s annotate');
    expect(stdout).toBe('');
    expect(status).toBe(2);
  });

  test('explains itself when asked', () => {
    const { status, stdout } = annotate(['--help']);
    expect(stdout).toMatch(/^Usage: npm run -s annotate -- FILE…/);
    expect(status).toBe(0);
  });

  test('ends quietly when its reader has seen enough', () => {
    const file = write('many.jsonl', `{"id":"one","text":"${NAME}"}\n`.repeat(20_000));
    const script = 'node --import ./scripts/node-resolve.mjs scripts/annotate.ts "$1" | head -1';
    const env = {
      ...process.env,
      INIT_CWD: folder,
      PATH: `${join(process.execPath, '..')}:${process.env.PATH}`,
    };
    const { stdout, stderr } = spawnSync('sh', ['-c', script, 'sh', file], {
      cwd: ROOT,
      encoding: 'utf8',
      env,
    });
    expect(JSON.parse(stdout)).toEqual({ id: 'one', mentions: [mention(0)] });
    expect(stderr).toBe('');
  });
});
