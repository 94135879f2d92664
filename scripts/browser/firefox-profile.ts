import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Where it is kept, and what of a profile that is: nothing of what a reader, a page or an add-on did in it. */
const KEPT = fileURLToPath(new URL('../../.cache/firefox-start', import.meta.url));
const FILES = ['startupCache', 'compatibility.ini'];
/** The compiled code of add-ons' manifests, which must be those of the add-on at hand. */
const OF_ADDONS = /webext\./;

/** Of another Firefox, or of this one before an update, it is no good: that would ask before it started. */
function keptFor(executablePath: string): string {
  const path = realpathSync(executablePath);
  const program = `${path} ${statSync(path).mtimeMs}`;
  return join(KEPT, createHash('sha256').update(program).digest('hex').slice(0, 16));
}

/**
 * A profile of Firefox that is new, but for what Firefox compiles of its own code at a first start, kept from an
 * earlier one: without it a start takes a third more of the processor. In `folder` where one is named and not there
 * yet; one that is there is left as it is.
 */
export function freshProfile(executablePath: string, folder?: string): string {
  if (folder !== undefined && existsSync(folder)) return folder;
  const profile = folder ?? mkdtempSync(join(tmpdir(), 'parallax-firefox-'));
  mkdirSync(profile, { recursive: true });
  const kept = keptFor(executablePath);
  if (existsSync(kept)) cpSync(kept, profile, { recursive: true });
  return profile;
}

/** Keep it of a profile whose browser has ended, unless there is one. */
export function keepStart(executablePath: string, profile: string): void {
  const kept = keptFor(executablePath);
  if (existsSync(kept) || !FILES.every((file) => existsSync(join(profile, file)))) return;
  mkdirSync(KEPT, { recursive: true });
  const copy = mkdtempSync(`${kept}-`);
  for (const file of FILES) {
    const filter = (path: string) => !OF_ADDONS.test(path);
    cpSync(join(profile, file), join(copy, file), { recursive: true, filter });
  }
  try {
    renameSync(copy, kept); // In one step: others may be looking for it.
  } catch {
    rmSync(copy, { recursive: true, force: true }); // Another was first.
  }
}
