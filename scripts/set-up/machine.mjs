import { existsSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from './run.mjs';

/** This machine as set-up sees it; tests hand in another. */
export function thisMachine() {
  return {
    platform: process.platform,
    arch: process.arch,
    version: process.versions.node,
    uid: process.getuid?.(),
    env: process.env,
    osRelease: existsSync('/etc/os-release') ? readFileSync('/etc/os-release', 'utf8') : '',
    log: join(tmpdir(), `parallax-apt-${process.pid}.log`),
    exists: existsSync,
    run,
    print: (line) => console.log(line),
  };
}
