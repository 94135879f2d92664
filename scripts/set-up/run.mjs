import { spawn } from 'node:child_process';
import { createWriteStream } from 'node:fs';

/**
 * Run a program to its end and tell how it went, in words that fit behind "it"; never throws.
 *
 * `log` is a file that takes all it prints; `quiet` drops it; otherwise it goes to the terminal.
 */
export function run(
  program,
  args,
  { cwd, env = process.env, log, quiet = false, timeout = 0 } = {},
) {
  const stdio = log || quiet ? ['ignore', 'pipe', 'pipe'] : ['ignore', 'inherit', 'inherit'];
  return new Promise((resolve) => {
    const output = log && createWriteStream(log, { flags: 'a' });
    const finish = (ok, why) => {
      output?.end();
      resolve({ ok, why });
    };
    // Windows has npm as a script only, which needs a shell to start.
    const shell = process.platform === 'win32' && program === 'npm';
    const child = spawn(program, args, { cwd, env, stdio, timeout, shell });
    for (const stream of [child.stdout, child.stderr]) {
      if (output) stream?.pipe(output, { end: false });
      else stream?.resume();
    }
    child.on('error', (error) => finish(false, `did not start (${error.code ?? error.message})`));
    child.on('close', (code, signal) =>
      finish(code === 0, signal ? `was stopped by ${signal}` : `ended with code ${code}`),
    );
  });
}
