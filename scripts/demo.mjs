// `npm run demo`: set-up with whichever browser there is, a build, and then the demo itself.
import { fileURLToPath } from 'node:url';
import { wantedBrowsers } from './set-up/arguments.mjs';
import { withOwnTools } from './set-up/own-tools.mjs';
import { run } from './set-up/run.mjs';
import { setUp } from './set-up.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const DEMO = ['--import', './scripts/node-resolve.mjs', 'scripts/demo.ts'];

async function main() {
  const args = process.argv.slice(2);
  const { problem, missing } = await setUp({ browsers: wantedBrowsers(args), any: true });
  if (problem) console.error(problem);
  if (problem || missing.length > 0) return fail();
  const options = {
    cwd: ROOT,
    env: { ...withOwnTools(process.env, ROOT), INIT_CWD: process.env.INIT_CWD ?? process.cwd() },
  };
  console.log('Building the extension …');
  const build = await run('npm', ['run', '--silent', 'build'], { ...options, quiet: true });
  if (!build.ok) return fail(`The build ${build.why}; see \`npm run build\`.`);
  const demo = await run('node', [...DEMO, ...args], options);
  if (!demo.ok) fail();
}

function fail(message) {
  if (message) console.error(message);
  process.exitCode = 1;
}

process.on('SIGINT', () => {}); // The demo gets it too, and closes its browser first.
await main();
