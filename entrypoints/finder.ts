import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { offerFinder, theFinder } from '@/extension/isolated-world';
import { finderInSteps } from '@/matching/mention-finder';
import { finishInSlices } from '@/page/slices';

// Last, behind the code: the other way round the two pack half a kilobyte worse.

import lexicon from 'virtual:lexicon';

// Not yet begun. Inside the function below, browsers would read through the whole lexicon twice: once to
// find the function's end, and once more when it is called.
const making = finderInSteps(lexicon);

export default defineUnlistedScript(() => {
  if (!theFinder()) offerFinder(finishInSlices(making));
});
