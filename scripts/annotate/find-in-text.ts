import type { Mention, MentionFinder } from '@/matching/mention-finder';
import { paragraphsOf } from '@/page/plain-text';
import { findInRuns } from './find-in-runs';

/** Every mention in a plain text, read as the extension reads a text document; offsets are into the text. */
export function findInText(finder: MentionFinder, text: string): Mention[] {
  const runs = [...paragraphsOf({ data: text } as Text)].filter((run) => run.text.trim() !== ''); // All it reads of a node.
  const found = findInRuns(finder, runs);
  return runs.flatMap(({ parts }, index) => {
    const before = -(parts[0]?.start ?? 0);
    return (found[index] ?? []).map(({ topicId, start, end }) => ({
      topicId,
      start: before + start,
      end: before + end,
    }));
  });
}
