import { zipSync } from 'fflate';

/** A file that goes into an archive. */
export interface PackedFile {
  /** With `/` on every system, from the archive's root. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

// The earliest an archive can tell. Told in local time, as archives do: the same wherever it is made.
const MADE = new Date(1980, 0, 1);

/** An archive of these files: the same bytes for the same files, whenever, wherever and in whatever order. */
export function zipOf(files: readonly PackedFile[]): Uint8Array {
  const sorted = files.toSorted((one, other) => (one.path < other.path ? -1 : 1));
  const entries = sorted.map(({ path, bytes }) => [path, bytes] as const);
  return zipSync(Object.fromEntries(entries), { level: 9, mtime: MADE, os: 3, attrs: 0o644 << 16 });
}
