import type { Place, ReadRun } from '@/matching/mention-finder';
import type { Mark } from './painter';
import { type TextRun, toRange } from './text-run';

/** A run of the page, what was found in it, and where it stands; the place of a run without names is not asked. */
export interface ReadText {
  readonly run: TextRun;
  readonly found: ReadRun;
  readonly place: Place | undefined;
}

/** How long the text of a block is, UTF-16 units. */
export function lengthOf(texts: readonly ReadText[]): number {
  return texts.reduce((length, { run }) => length + run.text.length, 0);
}

/** Whether any of them holds what is or may become a mention. */
export function holdsNames(texts: readonly ReadText[]): boolean {
  return texts.some(({ found }) => !found.isBlank);
}

/**
 * The mentions of a run as marks; those whose nodes have changed since are left out. `before` is how
 * much text of its block stands before it, UTF-16 units.
 */
export function toMarks(
  { run, found, place }: ReadText,
  before: number,
  kindOf: (topicId: string) => string,
): Mark[] {
  const isHeading = place?.role === 'heading' || place?.role === 'title';
  const section = isHeading ? undefined : (place?.section ?? WHOLE);
  return found.mentions().flatMap((mention) => {
    const { topicId, start, end } = mention;
    const range = toRange(run, start, end);
    if (!range) return [];
    const quote = run.text.slice(start, end);
    const grounds = () => found.groundsOf(mention);
    return [{ topicId, kind: kindOf(topicId), quote, range, at: before + start, section, grounds }];
  });
}

/** The section of what stands in none. */
const WHOLE = {};
