import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { until } from '@/scripts/browser/until';
import { PID, SHARED } from './shared-browser';

let folder: string;

/** Gives the workers a folder for the profiles of browsers they share. */
export function setup(): void {
  folder = mkdtempSync(join(tmpdir(), 'parallax-shared-'));
  process.env[SHARED] = folder;
}

/** Ends those browsers after all tests, and takes the folder away. */
export async function teardown(): Promise<void> {
  const notes = readdirSync(folder).filter((file) => file.endsWith(PID));
  for (const note of notes) await end(Number(readFileSync(join(folder, note), 'utf8')));
  rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
}

async function end(pid: number): Promise<void> {
  try {
    process.kill(pid);
    await until(async () => !process.kill(pid, 0), 'a browser to end');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error; // There is none any more.
  }
}
