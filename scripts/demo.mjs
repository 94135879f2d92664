// `npm run demo`: set-up with whichever browser there is, a build, and then the demo itself.
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { fileOf, parseDemoArguments, USAGE } from './demo/arguments.mjs';
import { withBrowsers, withOwnTools } from './set-up/own-tools.mjs';
import { run } from './set-up/run.mjs';
import { setUp } from './set-up.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const DEMO = ['--import', './scripts/node-resolve.mjs', 'scripts/demo.ts'];
/** Paths in the arguments are meant from where the reader typed them, and npm has moved on since. */
const FROM = process.env.INIT_CWD ?? process.cwd();

async function main() {
  const args = process.argv.slice(2);
  const { target, browser, help } = parseDemoArguments(args);
  if (help) return console.log(USAGE);
  if (target !== undefined) fileOf(target, FROM);
  const browsers = browser ? [browser] : ['chromium', 'firefox'];
  const { problem, found, missing } = await setUp({ browsers, any: true });
  if (problem || missing.length > 0) return fail(problem);
  await buildAndShow(browser ? args : ['--browser', firstOf(found), ...args], found);
}

async function buildAndShow(args, found) {
  const env = { ...withBrowsers(withOwnTools(process.env, ROOT), found), INIT_CWD: FROM };
  const options = { cwd: ROOT, env };
  console.log('Building the extension …');
  const log = join(tmpdir(), `parallax-build-${process.pid}.log`);
  const build = await run('npm', ['run', '--silent', 'build'], { ...options, log });
  if (!build.ok) return fail(`The build ${build.why}; all it said is in ${log}`);
  const demo = await run('node', [...DEMO, ...args], options);
  if (!demo.ok) fail();
}

/** The first browser that starts. */
function firstOf(found) {
  return Object.keys(found).find((name) => found[name].path !== undefined);
}

function fail(message) {
  if (message) console.error(message);
  process.exitCode = 1;
}

process.on('SIGINT', () => {}); // The demo gets it too, and closes its browser first.
await main().catch((error) => fail(error.message));
