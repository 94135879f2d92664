import lexicon from 'virtual:lexicon';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { offerFinder, theFinder } from '@/extension/isolated-world';
import { finderInSteps } from '@/matching/mention-finder';
import { finishInSlices } from '@/page/slices';

export default defineUnlistedScript(() => {
  if (!theFinder()) offerFinder(finishInSlices(finderInSteps(lexicon)));
});
