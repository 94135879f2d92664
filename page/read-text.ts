import type { ReadRun } from '@/matching/mention-finder';
import type { Mark } from './painter';
import { type TextRun, toRange } from './text-run';

/** A run of the page, and what was found in it. */
export interface ReadText {
  readonly run: TextRun;
  readonly found: ReadRun;
}

/** The mentions of a run as marks; those whose nodes have changed since are left out. */
export function toMarks({ run, found }: ReadText): Mark[] {
  return found.mentions().flatMap((mention) => {
    const { topicId, start, end } = mention;
    const range = toRange(run, start, end);
    const grounds = () => found.groundsOf(mention);
    return range ? [{ topicId, quote: run.text.slice(start, end), range, grounds }] : [];
  });
}
