import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from '../set-up/run.mjs';
import { countStep, countTests } from './count.mjs';

const TIMEOUT = 30 * 60_000;

/** Run one step, its output on the terminal, and count what passed and failed. */
export async function runStep(step, options) {
  if (step.project !== undefined) return runProject(step.project, options);
  const { ok } = await run(step.program, step.args, { ...options, timeout: TIMEOUT });
  return countStep(ok);
}

async function runProject(project, options) {
  const folder = mkdtempSync(join(tmpdir(), 'parallax-test-'));
  const report = join(folder, 'report.json');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const args = ['node_modules/vitest/vitest.mjs', 'run', '--project', project, ...reporters];
  const { ok } = await run('node', args, { ...options, timeout: TIMEOUT });
  const counts = countTests(readReport(report), ok);
  rmSync(folder, { recursive: true, force: true });
  return counts;
}

function readReport(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return undefined; // Vitest ended before it wrote one.
  }
}
