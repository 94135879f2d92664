/**
 * Why the browser did not keep what the reader set; what was there before still is. `full`: no room is
 * left, in its share or on the disk; `newer`: a later version of Parallax wrote what is stored; `refused`:
 * anything else.
 */
export type StorageTrouble = 'full' | 'newer' | 'refused';

/** What an error is called that says a later version wrote what is stored. */
export const NEWER = 'stored by a later version';

/** The reason in what a write to storage was rejected with. */
export function storageTrouble(error: unknown): StorageTrouble {
  const words = error instanceof Error ? `${error.name} ${error.message}` : String(error);
  if (words.includes(NEWER)) return 'newer';
  return /quota|no.?space|disk.*full/i.test(words) ? 'full' : 'refused';
}
