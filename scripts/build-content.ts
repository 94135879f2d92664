import { join } from 'node:path';
import { toDataset } from '@/data/fact-sheet';
import { hintsOf } from '@/matching/hints';
import { packLexicon } from '@/matching/packed-lexicon';
import type { BuiltContent } from './content-plugin';
import { joinDataset } from './dataset/join-dataset';
import { readContent } from './dataset/read-content';
import { readGazetteer } from './gazetteer/read-gazetteer';
import { shippedLexicon } from './gazetteer/shipped-lexicon';

/** Build everything that `folder` (laid out like `data`) holds; throws naming the file that is at fault. */
export function buildContent(folder: string): BuiltContent {
  const dataset = toDataset(joinDataset(readContent(folder)));
  const lexicon = shippedLexicon(readGazetteer(join(folder, 'gazetteer')));
  const { arabicProclitics } = lexicon;
  return {
    lexicon: packLexicon(lexicon),
    hints: JSON.stringify({ patterns: hintsOf(lexicon).join('\n'), arabicProclitics }),
    dataset: JSON.stringify(dataset),
    provenance: JSON.stringify(dataset.provenance),
  };
}
