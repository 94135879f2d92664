import { fileURLToPath } from 'node:url';
import { compileLexicon } from '@/matching/lexicon';
import { createMentionFinder } from '@/matching/mention-finder';
import { readGazetteer } from '@/scripts/gazetteer/read-gazetteer';

/** The gazetteer that ships, read from the repository. */
export const gazetteer = readGazetteer(
  fileURLToPath(new URL('../../data/gazetteer', import.meta.url)),
);

/** The lexicon that ships, compiled anew. */
export const lexicon = compileLexicon(gazetteer);

const finder = createMentionFinder(lexicon);

/** Topic and quote of every mention in the runs of one page, in order. */
export function findQuotes(runs: readonly string[]): [topicId: string, quote: string][] {
  const page = finder.openPage();
  const read = runs.map((raw) => ({ raw, found: page.read(raw) }));
  return read.flatMap(({ raw, found }) =>
    found
      .mentions()
      .map(({ topicId, start, end }): [string, string] => [topicId, raw.slice(start, end)]),
  );
}
