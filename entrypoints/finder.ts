import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { offerFinder, takeLexicon, theFinder } from '@/extension/isolated-world';
import { finderInSteps } from '@/matching/mention-finder';
import { finishInSlices } from '@/page/slices';

export default defineUnlistedScript(() => {
  const lexicon = takeLexicon();
  if (!theFinder()) offerFinder(finishInSlices(finderInSteps(lexicon)));
});
