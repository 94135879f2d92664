import type { Edition } from './schema';

/**
 * The editions newer than the version a reader last saw, in the order given; none where the reader
 * saw no version before, as nothing is news at the first install.
 */
export function editionsSince(
  editions: readonly Edition[],
  version: number | undefined,
): readonly Edition[] {
  return version === undefined ? [] : editions.filter((edition) => edition.version > version);
}
