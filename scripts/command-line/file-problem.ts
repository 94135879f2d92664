import { statSync } from 'node:fs';
import { resolve } from 'node:path';

/** A file named on the command line, as seen from where the command was given, which npm leaves. */
export function pathOf(name: string): string {
  return resolve(process.env.INIT_CWD ?? process.cwd(), name);
}

/** Why the file at `path`, called `name`, cannot be read, in a sentence; undefined where nothing is seen to prevent it. */
export function fileProblem(path: string, name: string): string | undefined {
  try {
    if (!statSync(path).isDirectory()) return undefined;
    return `${name} is a folder. Name the files in it.`;
  } catch (error) {
    return readingProblem(error, name);
  }
}

/** What an error says of why `name` could not be read; rethrows an error that is not the system's. */
export function readingProblem(error: unknown, name: string): string {
  if (!(error instanceof Error && 'syscall' in error)) throw error;
  const { code, message } = error as NodeJS.ErrnoException; // `syscall` stands on these alone.
  return code === 'ENOENT'
    ? `There is no file ${name}. Check its path, which is taken from the folder you are in.`
    : `${name} cannot be read (${message}). Check that it is a file you may read.`;
}
