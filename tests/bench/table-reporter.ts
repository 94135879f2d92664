import { execFileSync } from 'node:child_process';
import { basename, relative } from 'node:path';
import type { Reporter, Vitest } from 'vitest/node';
import { writeReport } from './report-file.ts';

const ENDING = '.bench.ts';

/** Writes what each benchmark has said to a file of its name in `docs/benchmarks`, where it ran to its end, in this browser. */
export function tableReporter(browser: string | undefined): Reporter {
  const said = new Map<string, string[]>();
  let vitest: Vitest | undefined;
  return {
    onInit(started) {
      vitest = started;
    },
    onUserConsoleLog({ taskId, content }) {
      const file = vitest?.state.idMap.get(taskId ?? '')?.file.filepath ?? '';
      if (file.endsWith(ENDING)) said.set(file, [...(said.get(file) ?? []), content.trimEnd()]);
    },
    onTestRunEnd(modules) {
      for (const one of modules) {
        const tables = said.get(one.moduleId);
        if (tables && one.ok()) write(one.moduleId, tables, browser);
      }
    },
  };
}

function write(file: string, tables: readonly string[], browser: string | undefined): void {
  const name = basename(file, ENDING);
  const path = relative(process.cwd(), file);
  const rerun = `npm run -s build && npx vitest run ${path}`;
  writeReport(
    `${name}.md`,
    { title: `Benchmark: ${name}`, rerun, browsers: [versionOf(browser)] },
    [['```text', tables.join('\n\n'), '```'].join('\n')],
  );
}

function versionOf(browser: string | undefined): string {
  if (browser === undefined) return 'the browser that Playwright brings';
  return execFileSync(browser, ['--version'], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  }).trim();
}
