import { fileURLToPath } from 'node:url';
import { createMentionFinder, type MentionFinder } from '@/matching/mention-finder';
import { readGazetteer } from '@/scripts/gazetteer/read-gazetteer';
import { shippedLexicon } from '@/scripts/gazetteer/shipped-lexicon';

const FOLDER = fileURLToPath(new URL('../../data/gazetteer', import.meta.url));

/** The gazetteer of the repository, as it is now. */
export function shippedGazetteer(): ReturnType<typeof readGazetteer> {
  return readGazetteer(FOLDER);
}

/** The finder the extension ships with, made of the repository's gazetteer. */
export function shippedFinder(gazetteer = shippedGazetteer()): MentionFinder {
  return createMentionFinder(shippedLexicon(gazetteer));
}
