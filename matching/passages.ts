/**
 * What a passage is about (policy R4.2, R4.5). A name that means something only between the two
 * countries is marked where the text around it speaks of both: close by in its own block, or in a
 * section most of whose blocks do. One paragraph in a long article says nothing of the others.
 */
import type { Side } from './sides';

/** A sign that a side is spoken of, at a place in the folded text of its run. */
export interface SideSign {
  readonly side: Side;
  readonly start: number;
  readonly end: number;
  /** A name that is one side's wherever it stands; it speaks even beside a list of countries. */
  readonly isOwn: boolean;
  /** Whether it stands in a list of countries (R5.4) or in the report of a match (N12). */
  readonly isListed: boolean;
}

/** Whether both sides are spoken of in these signs. */
export function showBoth(signs: readonly SideSign[]): boolean {
  const told = { dprk: NOTHING, pakistan: NOTHING };
  for (const { side, isOwn, isListed } of signs) told[side] |= weightOf(isOwn, isListed);
  const { dprk, pakistan } = told;
  if (dprk === NOTHING || pakistan === NOTHING) return false;
  return (dprk & pakistan & SPEAKS) !== 0 || ((dprk | pakistan) & OWNED) !== 0;
}

const NOTHING = 0;
const NAMED = 1;
const SPEAKS = 2;
const OWNED = 4;

// In a list a name only names; outside it speaks, and one that is a side's own makes up for the other.
function weightOf(isOwn: boolean, isListed: boolean): number {
  if (isListed) return NAMED;
  return isOwn ? NAMED | SPEAKS | OWNED : NAMED | SPEAKS;
}

/** The blocks under one heading, and what their runs speak of. */
export interface Section {
  /** Whether a heading names both, or most blocks that speak of a side speak of both, and not just one. */
  readonly isAboutBoth: boolean;
  /** Whether a block in it speaks of both: enough for the heading it stands under. */
  readonly hasBoth: boolean;
  /** The words by which the first of its headings or blocks, or else of what stands above it, speaks of both. */
  words(): readonly string[];
  /** Take in a run, what it speaks of and by which words; call what is returned to take it back. */
  join(speaksOf: 'both' | Side, isHeading: boolean, words: readonly string[]): () => void;
}

/** R4.5: one block by itself makes no section. */
const FEWEST = 2;
/** Nor do two among many: so many blocks on one side alone outweigh one on both. */
const ENOUGH = 3;

/** A section nothing of which has been read; what the heading above it is about, it is, too. */
export function createSection(above?: Section): Section {
  const counts = { dprk: 0, pakistan: 0, both: 0 };
  const said = new Set<readonly string[]>();
  let headings = 0;
  return {
    words: () => [...said][0] ?? above?.words() ?? [],
    get isAboutBoth() {
      if (above?.isAboutBoth || headings > 0) return true;
      const { dprk, pakistan, both } = counts;
      // One block on either and one on both tell one story; two on one side may be another's.
      const fewest = dprk > 0 && pakistan > 0 ? 1 : FEWEST;
      return both >= fewest && both * ENOUGH >= dprk + pakistan;
    },
    get hasBoth() {
      return counts.both > 0;
    },
    join(speaksOf, isHeading, words) {
      const heads = isHeading && speaksOf === 'both' ? 1 : 0;
      counts[speaksOf] += 1;
      headings += heads;
      if (speaksOf === 'both') said.add(words);
      return () => {
        counts[speaksOf] -= 1;
        headings -= heads;
        said.delete(words);
      };
    },
  };
}
