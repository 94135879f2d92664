/** Which of the mentions are underlined (policy R7.1). The others are mentions all the same, and counted. */
import type { Mark, MarkedBlock } from './painter';

/** The first of a topic in a section and after a long stretch again; or every one. */
export type Density = 'first' | 'every';

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

/** Where a topic is underlined in one section: the block, and how far into the page. */
interface Stand {
  readonly block: MarkedBlock;
  readonly at: number;
}

/** The stands of one section, by topic, in the order in which they were chosen. */
type Stands = Map<string, Stand[]>;

/** A chooser for a page nothing of which has been read. */
export function createChooser(): Chooser {
  const bases = new WeakMap<MarkedBlock, number>();
  const bySection = new WeakMap<object, Stands>();
  const sectionsOf = new WeakMap<MarkedBlock, Set<object>>();
  let passed = 0;

  function forget(block: MarkedBlock): void {
    for (const section of sectionsOf.get(block) ?? []) {
      const stands = bySection.get(section) ?? new Map<string, Stand[]>();
      for (const [topic, list] of stands) {
        stands.set(
          topic,
          list.filter((stand) => stand.block !== block),
        );
      }
    }
    sectionsOf.delete(block);
  }

  function standsIn(section: object, block: MarkedBlock): Stands {
    const stands = bySection.get(section) ?? new Map<string, Stand[]>();
    bySection.set(section, stands);
    sectionsOf.set(block, (sectionsOf.get(block) ?? new Set()).add(section));
    return stands;
  }

  return {
    // In the order of reading: the view first, then the page from top to bottom.
    pass(block, length, holdsNames) {
      if (holdsNames) bases.set(block, passed);
      passed += length;
    },
    choose(block, marks, shown, density) {
      forget(block);
      if (density === 'every') return marks;
      const base = bases.get(block) ?? passed;
      const stay = new Set(shown);
      const itself = {}; // A heading is a section by itself, though others go by its element.
      return marks.filter((mark) => {
        const stands = standsIn(mark.section ?? itself, block);
        const before = stands.get(mark.topicId) ?? [];
        const at = base + mark.at;
        if (!stay.has(mark) && !isDue(at, before)) return false;
        stands.set(mark.topicId, before);
        before.push({ block, at });
        return true;
      });
    },
  };
}

// From the last one: most marks stand close behind it.
function isDue(at: number, stands: readonly Stand[]): boolean {
  return stands.findLast((stand) => Math.abs(stand.at - at) < AGAIN_AFTER) === undefined;
}
