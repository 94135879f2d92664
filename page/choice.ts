import { type Chooser, createChooser } from './density';
import { isSameChoice, type MarkingStyle } from './marking-style';
import type { Mark, MarkedBlock } from './painter';
import { createWanted } from './wanted-marks';

/** Chooses, by the reader's style, which marks of a page are underlined. */
export interface Choice extends Pick<Chooser, 'pass'> {
  /** Of the marks of a block, in order, those to underline. */
  choose(block: MarkedBlock, marks: readonly Mark[], shown: readonly Mark[]): readonly Mark[];
  /** Choose by another style; tells whether that is another choice. */
  setStyle(style: MarkingStyle): boolean;
}

/** A choice for a page nothing of which has been read. */
export function createChoice(first: MarkingStyle): Choice {
  const chooser = createChooser();
  let style = first;
  let isWanted = createWanted(style);
  return {
    pass: chooser.pass,
    choose: (block, marks, shown) =>
      chooser.choose(block, marks.filter(isWanted), shown, style.density),
    setStyle(wanted) {
      const before = style;
      style = wanted;
      isWanted = createWanted(style);
      return !isSameChoice(before, style);
    },
  };
}
