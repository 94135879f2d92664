import { join } from 'node:path';
import { type Dataset, toDataset } from '@/data/fact-sheet';
import { hintsOf } from '@/matching/hints';
import { packLexicon } from '@/matching/packed-lexicon';
import type { BuiltContent } from './content-plugin';
import { joinDataset } from './dataset/join-dataset';
import { readContent } from './dataset/read-content';
import { packHints } from './gazetteer/pack-hints';
import { readGazetteer } from './gazetteer/read-gazetteer';
import { shippedLexicon } from './gazetteer/shipped-lexicon';

/** Build everything that `folder` (laid out like `data`) holds; throws naming the file that is at fault. */
export function buildContent(folder: string): BuiltContent {
  const dataset = toDataset(joinDataset(readContent(folder)));
  const lexicon = shippedLexicon(readGazetteer(join(folder, 'gazetteer')));
  return {
    lexicon: packLexicon(lexicon),
    hints: JSON.stringify(packHints(hintsOf(lexicon), proseOf(dataset))),
    dataset: JSON.stringify(dataset),
    provenance: JSON.stringify(dataset.provenance),
  };
}

// English as it is written about our topics: what is common in it is common anywhere.
function proseOf({ factSheets }: Dataset): string {
  return factSheets.flatMap(({ claims }) => claims.map(({ text }) => text)).join(' ');
}
