import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { cardWords } from '@/components/languages/ur/card-words';
import { leaveWords } from '@/extension/isolated-world';

export default defineUnlistedScript(() => leaveWords({ language: 'ur', words: cardWords }));
