// `npm run demo`: set-up with whichever browser there is, a build, and then the demo itself.
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { wantedBrowsers } from './set-up/arguments.mjs';
import { withBrowsers, withOwnTools } from './set-up/own-tools.mjs';
import { run } from './set-up/run.mjs';
import { setUp } from './set-up.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const DEMO = ['--import', './scripts/node-resolve.mjs', 'scripts/demo.ts'];

async function main() {
  const args = process.argv.slice(2);
  const { problem, found, missing } = await setUp({ browsers: wantedBrowsers(args), any: true });
  if (problem || missing.length > 0) return fail(problem);
  const options = { cwd: ROOT, env: environment(found) };
  console.log('Building the extension …');
  const log = join(tmpdir(), `parallax-build-${process.pid}.log`);
  const build = await run('npm', ['run', '--silent', 'build'], { ...options, log });
  if (!build.ok) return fail(`The build ${build.why}; all it said is in ${log}`);
  const demo = await run('node', [...DEMO, ...browserOf(args, found), ...args], options);
  if (!demo.ok) fail();
}

/** Paths in the arguments are meant from where the reader typed them, and npm has moved on since. */
function environment(found) {
  const from = process.env.INIT_CWD ?? process.cwd();
  return { ...withBrowsers(withOwnTools(process.env, ROOT), found), INIT_CWD: from };
}

/** The first browser that starts, unless the arguments name one. */
function browserOf(args, found) {
  if (args.includes('--browser')) return [];
  return ['--browser', Object.keys(found).find((name) => found[name].path !== undefined)];
}

function fail(message) {
  if (message) console.error(message);
  process.exitCode = 1;
}

process.on('SIGINT', () => {}); // The demo gets it too, and closes its browser first.
await main();
