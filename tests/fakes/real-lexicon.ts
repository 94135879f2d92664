import { fileURLToPath } from 'node:url';
import { createMentionFinder, type Place } from '@/matching/mention-finder';
import { readGazetteer } from '@/scripts/gazetteer/read-gazetteer';
import { shippedLexicon } from '@/scripts/gazetteer/shipped-lexicon';

/** The gazetteer that ships, read from the repository. */
export const gazetteer = readGazetteer(
  fileURLToPath(new URL('../../data/gazetteer', import.meta.url)),
);

/** The lexicon that ships, compiled anew. */
export const lexicon = shippedLexicon(gazetteer);

/** A finder of it. */
export const finder = createMentionFinder(lexicon);

/** Topic and quote of every mention in the runs of one page, in order; a run may say where it stands. */
export function findQuotes(
  runs: readonly (string | ({ text: string } & Place))[],
): [topicId: string, quote: string][] {
  const page = finder.openPage();
  const read = runs.map((run) => {
    const { text, ...place } = typeof run === 'string' ? { text: run } : run;
    return { text, found: page.read(text, () => place) };
  });
  return read.flatMap(({ text, found }) =>
    found
      .mentions()
      .map(({ topicId, start, end }): [string, string] => [topicId, text.slice(start, end)]),
  );
}
