import lexicon from 'virtual:lexicon';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { leaveLexicon } from '@/extension/isolated-world';

// A script of its own: a browser reads each in one go, and both together take long on a slow machine.
export default defineUnlistedScript(() => leaveLexicon(lexicon));
