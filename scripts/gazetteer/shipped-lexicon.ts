import type { Gazetteer } from '@/data/gazetteer';
import { compileLexicon, type Lexicon } from '@/matching/lexicon';
import { thinGazetteer } from './thin-gazetteer';

/** The lexicon that ships, of the gazetteer in the repository. */
export function shippedLexicon(gazetteer: Gazetteer): Lexicon {
  return compileLexicon(thinGazetteer(gazetteer));
}
