/**
 * How much Parallax does on a page, the least first: nothing; nothing until the reader asks for it;
 * the first mention of a topic in a section marked; every mention marked.
 */
export const LEVELS = ['off', 'request', 'quiet', 'full'] as const;

/** How much Parallax does on a page. */
export type Level = (typeof LEVELS)[number];

/** This as a level, if it is one. */
export function toLevel(value: unknown): Level | undefined {
  return LEVELS.find((level) => level === value);
}
