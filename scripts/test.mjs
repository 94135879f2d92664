// `npm test`: set-up, then every check and every test, on whatever Node is there. The last line is
// always `N passed, N failed`; the exit code is 0 only if nothing failed and nothing was left out.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { advise } from './set-up/browsers.mjs';
import { thisMachine } from './set-up/machine.mjs';
import { withBrowsers, withOwnTools } from './set-up/own-tools.mjs';
import { setUp } from './set-up.mjs';
import { countStep, total } from './test/count.mjs';
import { runStep } from './test/run-step.mjs';
import { browsersFor, chooseSteps, obstacle, STEPS } from './test/steps.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

async function main() {
  const { steps, unknown } = chooseSteps(process.argv.slice(2));
  if (unknown !== undefined) {
    console.error(
      `There is no step ${unknown}; there are ${STEPS.map((step) => step.name).join(', ')}.`,
    );
    return finish([countStep(false)], []);
  }
  const machine = thisMachine();
  const { problem, found, missing } = await setUp(
    { browsers: browsersFor(steps), any: false },
    machine,
  );
  if (problem) {
    console.error(problem);
    return finish([countStep(false)], []);
  }
  const { counts, leftOut } = await runAll(
    steps,
    missing,
    withBrowsers(withOwnTools(process.env, ROOT), found),
  );
  if (missing.length > 0) leftOut.push(`To run them: ${advise(missing, machine)}`);
  finish(counts, leftOut);
}

async function runAll(steps, missing, env) {
  const [counts, failed, leftOut, aside] = [[], [], [], []];
  for (const step of steps) {
    const why = obstacle(step, failed, missing);
    if (why !== undefined) leftOut.push(`Not run: ${step.name} (${why})`);
    else if (steps.some(({ name }) => name === step.beside)) aside.push(runAside(step, env));
    else {
      const count = await announced(step, env);
      counts.push(count, ...(await shownBeside(step, aside)));
      if (count.failed > 0) failed.push(step.name);
    }
  }
  for (const run of aside) counts.push(await shown(run)); // Their partner could not be run.
  return { counts, leftOut };
}

async function shownBeside({ name }, aside) {
  const counts = [];
  while (aside[0]?.step.beside === name) counts.push(await shown(aside.shift()));
  return counts;
}

// What it says is shown when the step beside it has ended, so that the two are not mixed.
function runAside(step, env) {
  const log = join(mkdtempSync(join(tmpdir(), 'parallax-beside-')), 'log');
  const start = performance.now();
  const count = runStep(step, { cwd: ROOT, env, log });
  const seconds = count.then(() => ((performance.now() - start) / 1000).toFixed(1));
  return { step, log, count, seconds };
}

async function shown({ step, log, count, seconds }) {
  const counted = await count;
  console.log(`\n── ${step.name}, beside ${step.beside}`);
  console.log(readFileSync(log, 'utf8'));
  rmSync(dirname(log), { recursive: true, force: true });
  tellEnd(step, counted, await seconds);
  return counted;
}

async function announced(step, env) {
  console.log(`\n── ${step.name}`);
  const start = performance.now();
  const count = await runStep(step, { cwd: ROOT, env });
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  tellEnd(step, count, seconds);
  return count;
}

function tellEnd({ name }, { failed }, seconds) {
  console.log(`── ${name} ${failed > 0 ? 'FAILED' : 'ok'} in ${seconds} s`);
}

function finish(counts, leftOut) {
  const { passed, failed, skipped } = total(counts);
  const notes = skipped > 0 ? [...leftOut, `Not run: ${skipped} tests marked as skipped`] : leftOut;
  process.exitCode = failed > 0 || notes.length > 0 ? 1 : 0;
  console.log(['', ...notes, `${passed} passed, ${failed} failed`].join('\n'));
}

await main();
