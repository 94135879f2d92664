// Makes a fresh clone ready: packages and browsers. Plain JavaScript without dependencies, because it
// runs before there are any. Exit codes: 0 ready · 1 packages or Node missing · 2 bad arguments ·
// 3 packages are there, a browser is not.
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArguments } from './set-up/arguments.mjs';
import { browserLines, ensureBrowsers } from './set-up/ensure-browsers.mjs';
import { thisMachine } from './set-up/machine.mjs';
import { nodeProblem } from './set-up/node-version.mjs';
import { installPackages, isInstalled } from './set-up/packages.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** Make the project at `root` ready: why the packages cannot be had (`problem`), or which browsers there are and which not. */
export async function setUp(wanted, machine = thisMachine(), root = ROOT) {
  const without = (problem) => ({ problem, found: {}, missing: wanted.browsers });
  const unfit = nodeProblem(machine);
  if (unfit) return without(unfit);
  // At once: one waits for the network most of the time, and so does the other.
  const [problem, browsers] = await Promise.all([
    packageProblem(root, machine),
    ensureBrowsers(wanted, machine),
  ]);
  if (problem) return without(problem);
  for (const line of browserLines(browsers, machine)) machine.print(line);
  return browsers;
}

async function packageProblem(root, machine) {
  if (isInstalled(root, machine)) return undefined;
  machine.print('Installing packages with npm ci (half a minute to two) …');
  const { ok, why } = await installPackages(root, machine, machine.run);
  if (ok) return undefined;
  return `npm ci ${why}. Read what it printed above; with npm older than 11, try \`npm install --global npm@11\` first.`;
}

async function main() {
  const wanted = parseArguments(process.argv.slice(2));
  if (wanted.error) return end(wanted.error, 2);
  const { problem, missing } = await setUp(wanted);
  if (problem) return end(problem, 1);
  if (missing.length > 0) process.exitCode = 3;
}

function end(message, code) {
  console.error(message);
  process.exitCode = code;
}

if (process.argv[1] !== undefined && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  await main();
}
