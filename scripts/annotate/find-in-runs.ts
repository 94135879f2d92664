import type { Mention, MentionFinder } from '@/matching/mention-finder';
import type { TextRun } from '@/page/text-run';

/** A run as far as finding goes. */
type Run = Pick<TextRun, 'text' | 'place'>;

/** The mentions of each run of one document, by all that the whole document shows. */
export function findInRuns(finder: MentionFinder, runs: readonly Run[]): Mention[][] {
  const page = finder.openPage();
  const read = runs.map(({ text, place }) => page.read(text, () => place ?? {}));
  let mentions: Mention[][];
  let version: number;
  // R4.4, as on a page: what one run admits may admit more in those before it.
  do {
    version = page.evidenceVersion;
    mentions = read.map((run) => run.mentions());
  } while (page.evidenceVersion !== version);
  return mentions;
}
