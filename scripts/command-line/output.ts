import { once } from 'node:events';

/** Print a line, and be back when there is room for the next. */
export async function print(line: string): Promise<void> {
  if (!process.stdout.write(`${line}\n`)) await once(process.stdout, 'drain');
}

/** Say what cannot be done and what to do about it; the command will end with 2. */
export function complain(sentence: string): void {
  console.error(sentence);
  process.exitCode = 2;
}

/** End quietly when whoever reads our output has seen enough, as `| head` does. */
export function endWithReader(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0);
    throw error;
  });
}
