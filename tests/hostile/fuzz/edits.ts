/** What a page may do to itself, drawn by lot. */

/** One edit: a deed and the numbers that say what it is done to, whatever the page then holds. */
export type Edit = readonly [deed: Deed, one: number, two: number, three: number];

/** The deeds, each as often as it is named. */
const DEEDS = [
  ...['insert', 'insert', 'insert', 'remove', 'remove', 'move', 'move'],
  ...['text', 'text', 'text', 'data', 'data', 'split', 'split', 'normalize'],
  ...['hide', 'hide', 'role', 'edit', 'aria', 'show', 'details'],
  ...['shadow', 'shadow', 'frame', 'html', 'html', 'wrap', 'unwrap', 'pause', 'pause'],
  ...['clear', 'rewrite', 'replace', 'inShadow', 'inShadow', 'row', 'cell', 'heading', 'heading'],
  ...['part', 'part', 'unpart', 'between', 'links', 'item', 'item', 'link', 'link'],
] as const;

/** Roots attached to what stands on the page are found some time later: some lists only are to wait for that. */
const LATE = ['root', 'root'] as const;

type Deed = (typeof DEEDS)[number] | (typeof LATE)[number];

/** Whether some of a list takes longer to be seen. */
export const isLate = (edits: readonly Edit[]) => edits.some(([deed]) => deed === 'root');

/** Numbers from 0 to 1, always the same for a seed (mulberry32). */
function randomOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** The edits of a seed. */
export function editsOf(seed: number, count: number): Edit[] {
  const random = randomOf(seed);
  const deeds = seed % 24 < 6 ? [...DEEDS, ...LATE] : DEEDS;
  const number = () => Math.floor(random() * 1000);
  return Array.from({ length: count }, () => {
    const deed = deeds[Math.floor(random() * deeds.length)] as Deed;
    return [deed, number(), number(), number()];
  });
}
