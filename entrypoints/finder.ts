import lexicon from 'virtual:lexicon';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { offerFinder, theFinder } from '@/extension/isolated-world';
import { createMentionFinder } from '@/matching/mention-finder';
import { unpackLexicon } from '@/matching/packed-lexicon';

export default defineUnlistedScript(() => {
  if (!theFinder()) offerFinder(createMentionFinder(unpackLexicon(lexicon)));
});
