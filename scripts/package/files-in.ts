import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { PackedFile } from './zip-of';

/** All files in a folder and below it. */
export function filesIn(folder: string): PackedFile[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const paths = entries.flatMap((entry) =>
    entry.isFile() ? [join(entry.parentPath, entry.name)] : [],
  );
  return paths.map((path) => ({
    path: path.slice(folder.length + 1).replaceAll(sep, '/'),
    bytes: readFileSync(path),
  }));
}

/** What the repository at this folder holds, as it stands in the work tree; undefined where there is none. */
export function sourceFilesIn(folder: string): PackedFile[] | undefined {
  if (!existsSync(join(folder, '.git'))) return undefined;
  const listed = execFileSync('git', ['ls-files', '-z'], { cwd: folder, encoding: 'utf8' });
  const paths = listed.split('\0').filter((path) => path !== '' && existsSync(join(folder, path)));
  return paths.map((path) => ({ path, bytes: readFileSync(join(folder, path)) }));
}
