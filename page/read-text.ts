import type { Place, ReadRun } from '@/matching/mention-finder';
import type { Mark } from './painter';
import { type TextRun, toRange } from './text-run';

/** A run of the page, what was found in it, and where it stands; the place of a run without names is not asked. */
export interface ReadText {
  readonly run: TextRun;
  readonly found: ReadRun;
  readonly place: Place | undefined;
}

/** The mentions of a block's runs as marks; those whose nodes have changed since are left out. */
export function toMarks(texts: readonly ReadText[]): Mark[] {
  let before = 0;
  return texts.flatMap((text) => {
    const marks = marksOf(text, before);
    before += text.run.text.length;
    return marks;
  });
}

/** How long the text of a block is, UTF-16 units. */
export function lengthOf(texts: readonly ReadText[]): number {
  return texts.reduce((length, { run }) => length + run.text.length, 0);
}

function marksOf({ run, found, place }: ReadText, before: number): Mark[] {
  const isHeading = place?.role === 'heading' || place?.role === 'title';
  const section = isHeading ? undefined : (place?.section ?? WHOLE);
  return found.mentions().flatMap((mention) => {
    const { topicId, start, end } = mention;
    const range = toRange(run, start, end);
    if (!range) return [];
    const quote = run.text.slice(start, end);
    const grounds = () => found.groundsOf(mention);
    return [{ topicId, quote, range, at: before + start, section, grounds }];
  });
}

/** The section of what stands in none. */
const WHOLE = {};
