/**
 * `npm run hostile:table`: runs the hostile and the saved pages in both browsers and writes what came of each
 * to `docs/hostile-pages.md`. `FUZZ_SECONDS` has the page that edits itself tried for so long as well.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { PAGES } from '@/tests/hostile/pages';
import { type BrowserName, findBrowser } from './find-browser';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const BROWSERS: readonly BrowserName[] = ['chromium', 'firefox'];

const PARTS = ['hostile', 'saved-pages', 'saved-scripts', 'fuzz'];

interface Told {
  readonly ancestorTitles: readonly string[];
  readonly title: string;
  readonly status: string;
}

function runAll(): readonly Told[] {
  const folder = mkdtempSync(join(tmpdir(), 'parallax-hostile-'));
  const report = join(folder, 'report.json');
  const parts = PARTS.map((part) => `tests/hostile/${part}.test.ts`);
  const told = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const vitest = join(ROOT, 'node_modules/vitest/vitest.mjs');
  const args = [vitest, 'run', '--project', 'hostile', ...parts, ...told];
  spawnSync(process.execPath, args, { cwd: ROOT, stdio: 'inherit' });
  const { testResults } = JSON.parse(readFileSync(report, 'utf8'));
  rmSync(folder, { recursive: true, force: true });
  return testResults.flatMap(
    ({ assertionResults }: { assertionResults: Told[] }) => assertionResults,
  );
}

const WORDS: Readonly<Record<string, string>> = { passed: 'passed', failed: '**failed**' };

function wordsFor(told: readonly Told[], title: string, group: string): string {
  const isOf = (told: string) =>
    told === title || (told.endsWith('…') && title.startsWith(told.slice(0, -1)));
  const found = told.find((test) => isOf(test.title) && test.ancestorTitles.includes(group));
  return WORDS[found?.status ?? ''] ?? 'not run';
}

function rowsOfPages(told: readonly Told[]): string[] {
  return PAGES.map(({ name, notIn }) => {
    const cells = BROWSERS.map((browser) =>
      notIn?.[browser] ? `left out: ${notIn[browser]}` : wordsFor(told, name, `in ${browser}`),
    );
    return `| ${name} | ${cells.join(' | ')} |`;
  });
}

function rowOfSaved(told: readonly Told[], name: string, group: string): string {
  const cells = BROWSERS.map((browser) => {
    const tests = told.filter((test) => test.ancestorTitles.includes(`${group} in ${browser}`));
    const count = (...of: string[]) => tests.filter(({ status }) => of.includes(status)).length;
    const leftOut = count('skipped', 'pending');
    return count('passed', 'failed') === 0
      ? 'not there'
      : `${count('passed')} passed, ${count('failed')} failed${leftOut ? `, ${leftOut} left out` : ''}`;
  });
  return `| ${name} | ${cells.join(' | ')} |`;
}

function rowsOfFuzz(told: readonly Told[]): string[] {
  const titles = [
    ...new Set(told.map(({ title }) => title).filter((title) => / of edits /.test(title))),
  ];
  return titles.map(
    (title) =>
      `| ${title} | ${BROWSERS.map((browser) => wordsFor(told, title, `in ${browser}`)).join(' | ')} |`,
  );
}

function versionOf(browser: BrowserName): string {
  const path = findBrowser(browser);
  return path ? execFileSync(path, ['--version'], { encoding: 'utf8' }).trim() : `no ${browser}`;
}

const told = runAll();
const table = [
  ...rowsOfPages(told),
  rowOfSaved(told, 'saved pages of newsrooms, without scripts', 'saved pages'),
  rowOfSaved(told, 'the same with the scripts that stand in them', 'saved scripts'),
  ...rowsOfFuzz(told),
];
const day = new Date().toISOString().slice(0, 10);
const page = `# Hostile pages

Written by \`npm run hostile:table\`, not by hand: ${day}, ${BROWSERS.map(versionOf).join(', ')}.
\`npm run test:hostile\` runs the pages, \`npm run test:fuzz\` the edits by lot.

*Passed* means: nothing of ours throws or complains, what is named on the page is marked, and its document is,
to the letter, what its own parser and scripts made of it. Pages that change themselves for ever are not
compared. Of edits by lot it means that the marks are those of a fresh scan when the page has gone quiet, none
more and none less; which edits are not drawn is told in [page.md](page.md). A closed shadow root of an element
with text of its own is not looked for.

The saved pages are kept apart from the sources and are not there for everybody. Behind each a name is put, since
hardly one holds a name that is marked. With their own scripts, and nothing from elsewhere, they are not compared: what
they make of themselves differs from time to time. Left out are those that, without us as well, leave for another
address or are never idle, so that the browser starts no script of ours.

| the page | ${BROWSERS.join(' | ')} |
|---|---|---|
${table.join('\n')}
`;
writeFileSync(join(ROOT, 'docs/hostile-pages.md'), page);
