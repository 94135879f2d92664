/** Which of the mentions are underlined (policy R7.1). The others are mentions all the same, and counted. */
import type { Mark, MarkedBlock } from './painter';

/** The first of a topic in a section and after a long stretch again; every one; or none. */
export type Density = 'first' | 'every' | 'none';

/** After so many UTF-16 units a topic is underlined again within a section (policy R7.1). */
const AGAIN_AFTER = 4000;

/** Chooses what is underlined on one page. */
export interface Chooser {
  /** A block is read for the first time; `length` is that of its text, UTF-16 units. */
  pass(block: MarkedBlock, length: number, holdsNames: boolean): void;
  /** Of the marks of a block, in order, those to underline. What was underlined stays so: marks do not flicker. */
  choose(
    block: MarkedBlock,
    marks: readonly Mark[],
    shown: readonly Mark[],
    density: Density,
  ): readonly Mark[];
}

interface Stand {
  readonly topicId: string;
  readonly at: number;
}

/** A chooser for a page nothing of which has been read. */
export function createChooser(): Chooser {
  const bases = new WeakMap<MarkedBlock, number>();
  const bySection = new WeakMap<object, Map<MarkedBlock, Stand[]>>();
  const sectionsOf = new WeakMap<MarkedBlock, Set<object>>();
  let passed = 0;

  function forget(block: MarkedBlock): void {
    for (const section of sectionsOf.get(block) ?? []) bySection.get(section)?.delete(block);
    sectionsOf.set(block, new Set());
  }

  function isDue({ topicId, at }: Stand, section: object): boolean {
    const stands = [...(bySection.get(section)?.values() ?? [])].flat();
    return !stands.some(
      (other) => other.topicId === topicId && Math.abs(other.at - at) < AGAIN_AFTER,
    );
  }

  function enter(block: MarkedBlock, stand: Stand, section: object): void {
    const blocks = bySection.get(section) ?? new Map<MarkedBlock, Stand[]>();
    bySection.set(section, blocks.set(block, [...(blocks.get(block) ?? []), stand]));
    sectionsOf.get(block)?.add(section);
  }

  return {
    // In the order of reading: the view first, then the page from top to bottom.
    pass(block, length, holdsNames) {
      if (holdsNames) bases.set(block, passed);
      passed += length;
    },
    choose(block, marks, shown, density) {
      forget(block);
      if (density !== 'first') return density === 'every' ? marks : [];
      const base = bases.get(block) ?? passed;
      const itself = {}; // A heading is a section by itself, though others go by its element.
      return marks.filter((mark) => {
        const stand = { topicId: mark.topicId, at: base + mark.at };
        const section = mark.section ?? itself;
        if (!shown.includes(mark) && !isDue(stand, section)) return false;
        enter(block, stand, section);
        return true;
      });
    },
  };
}
