import { createHash } from 'node:crypto';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { withoutOwnTools } from './own-tools.mjs';

const STAMP = join('node_modules', '.parallax-set-up');

/** The lock's fingerprint on this kind of machine: what the stamp of a finished install must say. */
function fingerprint(lock, { platform, arch }) {
  return `${createHash('sha256').update(lock).digest('hex')} ${platform}-${arch}\n`;
}

/** Whether node_modules is what package-lock.json asks for, by the stamp the last finished install left. */
export function isInstalled(root, machine) {
  return readOr(join(root, STAMP), '') === fingerprint(readLock(root), machine);
}

/**
 * Run `npm ci`, and stamp node_modules once it has finished.
 *
 * The stamp goes first and comes back last, so an install that was interrupted is done again.
 */
export async function installPackages(root, machine, run) {
  rmSync(join(root, STAMP), { force: true });
  const result = await run(
    'npm',
    ['ci', '--no-audit', '--no-fund', '--include=dev', '--include=optional'],
    {
      cwd: root,
      // npm must not run on the very Node it is about to replace.
      env: { ...machine.env, PATH: withoutOwnTools(machine.env.PATH ?? '', root) },
    },
  );
  if (result.ok) writeFileSync(join(root, STAMP), fingerprint(readLock(root), machine));
  return result;
}

function readLock(root) {
  return readFileSync(join(root, 'package-lock.json'), 'utf8');
}

function readOr(path, otherwise) {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return otherwise;
  }
}
